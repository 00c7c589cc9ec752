package org.stemma.eval.claims;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.annotate.Annotator;
import org.stemma.claim.EventGroup;
import org.stemma.claim.GroupOptions;
import org.stemma.claim.ReportGrouper;
import org.stemma.claim.word.Roots;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

/**
 * Event coreference on gold mentions of ECB+: do the project's groups of reports, event words and participants bring the
 * right mentions together, beside "same head lemma in one topic".
 */
public final class ClaimsBenchmark implements Benchmark {
    private static final Set<String> PARTICLES =
            Set.of("up", "down", "out", "off", "in", "into", "over", "on", "to", "with", "of", "away");
    /** The usual development topics; the event words were judged on them alone. */
    private static final Set<String> DEV = Set.of("2", "5", "12", "18", "21", "23", "34", "35");

    private final Annotator annotator;

    /** With this language model. */
    public ClaimsBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String summary() {
        return "Event coreference on gold mentions of ECB+: MUC, B-cubed, CEAF-e and CoNLL F1.";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the folder that holds ECB+.");
        }
        EcbCorpus.Corpus corpus = EcbCorpus.read(paths.getFirst());
        Partition gold = partition(corpus, EcbCorpus.Mention::chain);
        out.printf(
                Locale.ROOT,
                "%d texts, %d event mentions, %d chains%n",
                corpus.texts().size(),
                corpus.mentions().size(),
                gold.size());
        Map<String, List<Report>> topics = topics(corpus);
        Map<String, String> groups = groups(topics);
        print(out, "same head, one topic", partition(corpus, m -> m.topic() + " " + head(m)), gold);
        print(out, "same head, one group", partition(corpus, m -> groups.get(m.file()) + " " + head(m)), gold);
        HappeningGrouper grouper = new HappeningGrouper(annotator);
        Map<String, String> found = grouper.group(corpus, topics, groups);
        for (boolean dev : new boolean[] {true, false}) {
            Predicate<String> part = topic -> DEV.contains(topic) == dev;
            print(
                    out,
                    dev ? "Stemma, dev topics" : "Stemma, other topics",
                    partition(corpus, m -> found.getOrDefault(m.id(), m.id()), part),
                    partition(corpus, EcbCorpus.Mention::chain, part));
        }
        print(out, "Stemma", partition(corpus, m -> found.getOrDefault(m.id(), m.id())), gold);
        Map<String, String> halves = grouper.group(corpus, topics, halves(corpus));
        print(out, "Stemma, groups given", partition(corpus, m -> halves.getOrDefault(m.id(), m.id())), gold);
    }

    /** The two similar events that each topic of the corpus tells of, as its file names say. */
    private static Map<String, String> halves(EcbCorpus.Corpus corpus) {
        Map<String, String> halves = new HashMap<>();
        corpus.topics().forEach((file, topic) -> halves.put(file, topic + file.contains("ecbplus")));
        return halves;
    }

    private static void print(PrintStream out, String label, Partition found, Partition gold) {
        out.printf(
                Locale.ROOT,
                "%-24s MUC %.3f  B3 %.3f  CEAF-e %.3f  CoNLL %.3f%n",
                label,
                Partition.muc(found, gold).f1(),
                Partition.bCubed(found, gold).f1(),
                Partition.ceafE(found, gold).f1(),
                Partition.conll(found, gold));
    }

    private static Partition partition(EcbCorpus.Corpus corpus, Function<EcbCorpus.Mention, String> group) {
        return partition(corpus, group, topic -> true);
    }

    private static Partition partition(
            EcbCorpus.Corpus corpus, Function<EcbCorpus.Mention, String> group, Predicate<String> topics) {
        return new Partition(corpus.mentions().stream()
                .filter(mention -> topics.test(mention.topic()))
                .collect(Collectors.toMap(EcbCorpus.Mention::id, group, (a, b) -> a)));
    }

    /** The texts of each topic. */
    private static Map<String, List<Report>> topics(EcbCorpus.Corpus corpus) {
        Map<String, List<Report>> topics = new TreeMap<>();
        new TreeMap<>(corpus.texts())
                .forEach((file, text) -> topics.computeIfAbsent(
                                corpus.topics().getOrDefault(file, ""), t -> new ArrayList<>())
                        .add(report(file, text)));
        return topics;
    }

    /** Groups the texts of each topic by event, from their words alone. */
    private static Map<String, String> groups(Map<String, List<Report>> topics) {
        Map<String, String> groups = new HashMap<>();
        topics.forEach((topic, reports) -> {
            for (EventGroup group : new ReportGrouper(GroupOptions.DEFAULT).group(reports)) {
                group.reports().forEach(file -> groups.put(file, topic + group.event()));
            }
        });
        return groups;
    }

    private static Report report(String file, String text) {
        return new Report(
                file,
                file,
                null,
                null,
                null,
                null,
                null,
                DateBasis.UNKNOWN,
                null,
                null,
                List.of(),
                null,
                text,
                List.of(),
                List.of());
    }

    /** Root of the mention's last word that is no particle. */
    private static String head(EcbCorpus.Mention mention) {
        for (int i = mention.words().size() - 1; i >= 0; i--) {
            String word = mention.words().get(i).toLowerCase(Locale.ROOT);
            if (!PARTICLES.contains(word)) {
                return Roots.of(word);
            }
        }
        return mention.words().getFirst();
    }
}
