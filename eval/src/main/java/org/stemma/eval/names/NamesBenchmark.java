package org.stemma.eval.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.annotate.AnnotateOptions;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.CaseAnnotator;
import org.stemma.annotate.Mention;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.Sentence;
import org.stemma.eval.Benchmark;
import org.stemma.eval.names.PlacesBenchmark.ModelName;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.text.Anchor;
import org.stemma.text.Json;
import org.stemma.text.Span;
import org.stemma.value.Place;
import tools.jackson.databind.JsonNode;

/** Names of people, organizations and places on re3d: span and type, beside CoreNLP's three-class model. */
public final class NamesBenchmark implements Benchmark {
    private static final List<String> TYPES = List.of("Person", "Organisation", "Location");
    private static final Set<String> PRONOUNS = Set.of(
            "I", "We", "He", "She", "They", "It", "You", "Our", "My", "Their", "His", "Her", "Its", "This", "These",
            "Those", "Some", "All", "Both", "Many", "Who", "There", "Here");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

    private final Annotator annotator;

    /** With this language model. */
    public NamesBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String summary() {
        return "Names on re3d: span and type F1 of persons, organisations and locations, beside CoreNLP's model.";
    }

    /** A typed span. */
    record Name(String type, Span span) {}

    /** A text with its names. */
    record Document(String id, String text, Set<Name> names) {}

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the folder of re3d.");
        }
        List<Document> documents = read(paths.getFirst());
        Map<String, Counts> plain = new TreeMap<>();
        Map<String, Counts> ours = new TreeMap<>();
        for (Document document : documents) {
            Report report = PlainReports.of(document.id(), "", document.text());
            List<Sentence> sentences = annotator.annotate(document.text(), Set.of());
            add(plain, document, plain(sentences, document.text()));
            add(
                    ours,
                    document,
                    ours(new CaseAnnotator(annotator, AnnotateOptions.defaults())
                            .annotate(List.of(report), Parallel.sequential())));
        }
        out.println(documents.size() + " documents; gold are the entities that begin with a capital after an article;"
                + " articles count on neither side.");
        print(out, "CoreNLP, three classes", plain);
        print(out, "Stemma, each document a case", ours);
    }

    private static void print(PrintStream out, String label, Map<String, Counts> counts) {
        out.println(label);
        Counts total = Counts.NONE;
        for (String type : TYPES) {
            Counts count = counts.getOrDefault(type, Counts.NONE);
            total = total.plus(count);
            out.printf(Locale.ROOT, "  %-13s %s%n", type, count);
        }
        out.printf(Locale.ROOT, "  %-13s %s%n", "all", total);
    }

    private static void add(Map<String, Counts> counts, Document document, Set<Name> found) {
        for (String type : TYPES) {
            Set<Span> gold = spans(document.names(), type);
            Set<Span> guessed = spans(found, type);
            guessed.removeIf(span -> !isName(span.of(document.text())));
            int right = (int) guessed.stream().filter(gold::contains).count();
            counts.merge(type, new Counts(right, guessed.size(), gold.size()), Counts::plus);
        }
    }

    private static Set<Span> spans(Set<Name> names, String type) {
        Set<Span> spans = new TreeSet<>();
        names.stream().filter(n -> n.type().equals(type)).forEach(n -> spans.add(n.span()));
        return spans;
    }

    private static Set<Name> plain(List<Sentence> sentences, String text) {
        Set<Name> names = new HashSet<>();
        for (ModelName name : ModelName.in(sentences)) {
            names.add(new Name(type(name.model()), bare(name.span(), text)));
        }
        return names;
    }

    private static String type(String model) {
        return switch (model) {
            case "PERSON" -> "Person";
            case "LOCATION" -> "Location";
            default -> "Organisation";
        };
    }

    /** A state that acts is a place and an actor at once, in re3d as in Stemma. */
    private static Set<Name> ours(AnnotatedCase annotated) {
        AnnotatedReport report = annotated.reports().getFirst();
        Set<Name> names = new HashSet<>();
        for (Mention mention : report.mentions()) {
            Span span = bare(mention.anchor().span(), report.report().text());
            if (mention.kind() == MentionKind.PERSON) {
                names.add(new Name("Person", span));
            } else if (mention.actor() != null || mention.kind() == MentionKind.ORGANIZATION) {
                names.add(new Name("Organisation", span));
            }
        }
        // A place told by another one ("5 km south of A") is no name.
        List<Place> named = annotated.places().stream()
                .filter(place -> place.relation() == null)
                .toList();
        for (Place place : named) {
            for (Anchor anchor : place.mentions()) {
                names.add(
                        new Name("Location", bare(anchor.span(), report.report().text())));
            }
        }
        return names;
    }

    private static List<Document> read(Path folder) {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> sources = Files.list(folder)) {
            for (Path source : sources.filter(Files::isDirectory).sorted().toList()) {
                documents.addAll(source(source));
            }
        } catch (IOException e) {
            throw new StemmaException(ErrorCode.NO_INPUT, "'" + folder + "' could not be read: " + e.getMessage(), e);
        }
        if (documents.isEmpty()) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT, "'" + folder + "' holds no re3d source with documents.json and entities.json.");
        }
        return documents;
    }

    private static List<Document> source(Path folder) throws IOException {
        Map<String, Document> documents = new TreeMap<>();
        for (JsonNode node : lines(folder.resolve("documents.json"))) {
            String id = node.path("_id").asString();
            documents.put(id, new Document(id, node.path("text").asString(), new HashSet<>()));
        }
        for (JsonNode node : lines(folder.resolve("entities.json"))) {
            Document document = documents.get(node.path("documentId").asString());
            String type = node.path("type").asString();
            if (document != null && TYPES.contains(type)) {
                Span span = bare(
                        PlainReports.units(
                                document.text(),
                                node.path("begin").asInt(),
                                node.path("end").asInt()),
                        document.text());
                if (isName(span.of(document.text()))) {
                    document.names().add(new Name(type, span));
                }
            }
        }
        return List.copyOf(documents.values());
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && !PRONOUNS.contains(text);
    }

    private static Span bare(Span span, String text) {
        String words = span.of(text);
        int space = words.indexOf(' ');
        boolean article =
                space > 0 && DETERMINERS.contains(words.substring(0, space).toLowerCase(Locale.ROOT));
        return article ? new Span(span.begin() + space + 1, span.end()) : span;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            String json = line.replace("\uFEFF", "").strip();
            if (!json.isEmpty()) {
                nodes.add(Json.mapper().readTree(json));
            }
        }
        return nodes;
    }
}
