.DEFAULT_GOAL := help
.PHONY: help build dist test format check expected examples eval bench clean

DATA ?= ../shared/eval

help: ## Show this list
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## Build the single jar (app/target/stemma.jar) without tests: mvn -pl app -am -DskipTests package
	mvn -q -B -pl app -am -DskipTests package

dist: ## Build a zip to unpack and run with nothing but a Java (app/target/stemma-*-dist.zip): mvn -Pdist -pl app -am -DskipTests package
	mvn -q -B -Pdist -pl app -am -DskipTests package

test: ## Everything that CI runs: format check, compile with warnings as errors, all tests: mvn verify
	mvn -B verify

format: ## Format all Java code: mvn spotless:apply
	mvn -q -B spotless:apply

check: ## Compile with all checks, run no tests: mvn test-compile
	mvn -B test-compile

expected: ## Write the examples' expected dossiers anew; review the change as a diff
	mvn -B -pl app -am test -Dtest=ExpectedDossierTest -Dsurefire.failIfNoSpecifiedTests=false -Dstemma.expected.update=true

examples: ## Make the dossiers of both examples under out/
	./stemma dossier examples/town -o out/town
	./stemma dossier examples/ferry -o out/ferry

eval: ## Print all scores on the public data under DATA (default ../shared/eval); docs/evaluation.md says where to get them
	./stemma eval clean $(DATA)/clean
	./stemma eval times $(DATA)/time/meantime
	./stemma eval places $(DATA)/places/lgl
	./stemma eval names $(DATA)/domain/re3d
	./stemma eval attribution $(DATA)/attribution/polnear-dev
	./stemma eval lineage $(DATA)/clusters
	./stemma eval grouping $(DATA)/grouping
	./stemma eval contradiction $(DATA)/contradiction/rte3-dev.tsv

bench: ## Time single functions with JMH, on examples/town: mvn -Pbench -pl bench -am -DskipTests package
	mvn -q -B -Pbench -pl bench -am -DskipTests package

clean: ## Remove everything that was built
	mvn -q -B clean
