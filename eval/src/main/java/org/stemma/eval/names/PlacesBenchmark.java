package org.stemma.eval.names;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.annotate.AnnotateOptions;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.CaseAnnotator;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.place.Countries;
import org.stemma.annotate.place.Country;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.annotate.place.Toponym;
import org.stemma.eval.Benchmark;
import org.stemma.eval.names.LglReader.Article;
import org.stemma.eval.names.PlaceScore.Guess;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.text.Span;
import org.stemma.value.Place;

/** Place names on the Local-Global Lexicon: recognition, and how far from the truth they are put. */
public final class PlacesBenchmark implements Benchmark {
    private final Annotator annotator;

    /** With this language model. */
    public PlacesBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String summary() {
        return "Place names on lgl.xml: recognition F1, share within 161 km, mean error, AUC, beside plain CoreNLP.";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the folder with lgl.xml.");
        }
        List<Article> articles = LglReader.read(paths.getFirst());
        Annotator remembering = new Remembering(annotator);
        out.println(articles.size() + " articles. Adjectives of countries count as place names, as in the corpus.");
        PlaceScore plain = new PlaceScore();
        articles.forEach(a -> plain.add(a.places(), plain(a.text(), remembering.annotate(a.text(), Set.of()))));
        out.println("CoreNLP's LOCATION, most populous place of that name\n  " + plain);
        PlaceScore alone = new PlaceScore();
        articles.forEach(a -> score(List.of(a), remembering, alone));
        out.println("Stemma, each article a case\n  " + alone);
        PlaceScore together = new PlaceScore();
        Map<String, List<Article>> byOutlet =
                articles.stream().collect(Collectors.groupingBy(Article::outlet, TreeMap::new, Collectors.toList()));
        byOutlet.values().forEach(group -> score(group, remembering, together));
        out.println("Stemma, the articles of one outlet a case\n  " + together);
    }

    private static void score(List<Article> articles, Annotator annotator, PlaceScore score) {
        List<Report> reports = articles.stream()
                .map(a -> PlainReports.of(a.id(), a.outlet(), a.text()))
                .toList();
        AnnotatedCase annotated =
                new CaseAnnotator(annotator, AnnotateOptions.defaults()).annotate(reports, Parallel.sequential());
        Map<String, Place> places = new HashMap<>();
        annotated.places().forEach(place -> places.put(place.id(), place));
        Map<String, AnnotatedReport> byId = new HashMap<>();
        annotated.reports().forEach(report -> byId.put(report.report().id(), report));
        for (Article article : articles) {
            AnnotatedReport report = byId.get(article.id());
            if (report != null) {
                score.add(article.places(), guesses(report, places));
            }
        }
    }

    private static List<Guess> guesses(AnnotatedReport report, Map<String, Place> places) {
        List<Guess> guesses = new ArrayList<>();
        List<Place> named =
                places.values().stream().filter(p -> p.relation() == null).toList();
        for (Place place : named) {
            place.mentions().stream()
                    .filter(anchor -> anchor.report().equals(report.report().id()))
                    .forEach(anchor -> guesses.add(new Guess(anchor.span(), place.latitude(), place.longitude())));
        }
        adjectives(report.report().text(), report.sentences(), guesses);
        return guesses;
    }

    /** Adjectives and peoples: the corpus marks them, Stemma does not call them places. */
    private static void adjectives(String text, List<Sentence> sentences, List<Guess> guesses) {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                boolean free = guesses.stream().noneMatch(g -> g.span().overlaps(token.span()));
                Span span = token.index() > 0
                                && Character.isUpperCase(
                                        sentence.token(token.index() - 1).text().charAt(0))
                                && Set.of("Lankan", "African", "Korean", "Arabian", "Rican", "Sudanese", "Zealander")
                                        .contains(token.text())
                        ? sentence.token(token.index() - 1).span().cover(token.span())
                        : token.span();
                Country country = Character.isUpperCase(token.text().charAt(0)) && free
                        ? Countries.bundled().findByDemonym(span.of(text)).orElse(null)
                        : null;
                if (country != null) {
                    guesses.add(new Guess(span, country.latitude(), country.longitude()));
                }
            }
        }
    }

    /** What the name model calls a location, put at the most populous place of that name. */
    private static List<Guess> plain(String text, List<Sentence> sentences) {
        List<Guess> guesses = new ArrayList<>();
        for (ModelName name : ModelName.in(sentences)) {
            if (name.model().equals("LOCATION")) {
                Toponym place = Gazetteer.bundled().find(name.text()).stream()
                        .max(Comparator.comparingLong(PlacesBenchmark::size))
                        .orElse(null);
                guesses.add(new Guess(
                        name.span(),
                        place == null ? null : place.latitude(),
                        place == null ? null : place.longitude()));
            }
        }
        adjectives(text, sentences, guesses);
        return guesses;
    }

    private static long size(Toponym place) {
        return switch (place.kind()) {
            case COUNTRY -> Long.MAX_VALUE;
            case REGION, LANDMARK -> 1_000_000;
            default -> place.population();
        };
    }

    /** Takes each text apart once. */
    private static final class Remembering implements Annotator {
        private final Annotator annotator;
        private final Map<String, List<Sentence>> known = new HashMap<>();

        Remembering(Annotator annotator) {
            this.annotator = annotator;
        }

        @Override
        public List<Sentence> annotate(String text, Set<String> acronyms) {
            return known.computeIfAbsent(
                    text + "\u0000" + String.join(" ", acronyms), key -> annotator.annotate(text, acronyms));
        }
    }

    /** A run of tokens that the model gives one class. */
    record ModelName(String model, Span span, String text) {
        static List<ModelName> in(List<Sentence> sentences) {
            List<ModelName> names = new ArrayList<>();
            for (Sentence sentence : sentences) {
                int at = 0;
                while (at < sentence.tokens().size()) {
                    int end = at + 1;
                    String model = sentence.token(at).name();
                    while (end < sentence.tokens().size()
                            && sentence.token(end).name().equals(model)) {
                        end++;
                    }
                    if (!model.equals("O")) {
                        names.add(of(sentence, at, end, model));
                    }
                    at = end;
                }
            }
            return names;
        }

        private static ModelName of(Sentence sentence, int from, int to, String model) {
            StringBuilder text = new StringBuilder();
            for (int i = from; i < to; i++) {
                boolean spaced = i > from
                        && sentence.token(i).span().begin()
                                > sentence.token(i - 1).span().end();
                text.append(spaced ? " " : "").append(sentence.token(i).text());
            }
            Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
            return new ModelName(model, span, text.toString());
        }
    }
}
