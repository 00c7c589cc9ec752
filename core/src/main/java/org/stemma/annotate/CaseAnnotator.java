package org.stemma.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.annotate.identity.CaseNames;
import org.stemma.annotate.identity.SideReader;
import org.stemma.annotate.name.AcronymFinder;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.Introductions;
import org.stemma.annotate.name.NameFinder;
import org.stemma.annotate.number.Word;
import org.stemma.annotate.number.WordSplitter;
import org.stemma.annotate.place.RelativePlaces;
import org.stemma.annotate.quantity.QuantityTagger;
import org.stemma.annotate.time.TimeTagger;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.issue.StemmaException;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.value.Quantity;
import org.stemma.value.TimeMention;

/**
 * Annotates the reports of a case together: acronyms that look like common words first, then every report by itself,
 * then the names, settled over all of them.
 */
public final class CaseAnnotator {
    private final Annotator annotator;
    private final AnnotateOptions options;
    private final TimeTagger times = new TimeTagger();
    private final QuantityTagger quantities = new QuantityTagger();

    /** An annotator with this language model and these lists. */
    public CaseAnnotator(Annotator annotator, AnnotateOptions options) {
        this.annotator = annotator;
        this.options = options;
    }

    /**
     * Annotates a case. A report that cannot be taken apart keeps no sentences and is listed as an issue.
     *
     * @param reports the case's reports; their order does not matter
     * @param parallel how to run over the reports
     * @return the reports sorted by id, with actors and places settled over all of them
     * @throws StemmaException if the language model itself cannot be loaded
     */
    public AnnotatedCase annotate(List<Report> reports, Parallel parallel) {
        List<Report> sorted =
                reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        List<String> texts = sorted.stream().map(Report::text).toList();
        Introductions introductions = Introductions.of(texts);
        Set<String> acronyms = AcronymFinder.find(texts, introductions, options.organizations());
        List<Reading> readings = parallel.map(sorted, report -> read(report, acronyms));
        NameFinder finder = new NameFinder(options.organizations(), options.gazetteer(), introductions, acronyms);
        List<Candidate> candidates = parallel
                .map(
                        IntStream.range(0, sorted.size()).boxed().toList(),
                        i -> finder.find(i, texts.get(i), readings.get(i).sentences()))
                .stream()
                .flatMap(List::stream)
                .toList();
        CaseNames names =
                CaseNames.settle(sorted, candidates, introductions, options.gazetteer(), options.organizations());
        return assemble(sorted, readings, names);
    }

    private static AnnotatedCase assemble(List<Report> reports, List<Reading> readings, CaseNames names) {
        List<AnnotatedReport> annotated = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        SideReader sides = new SideReader(names.actors(), names.places());
        RelativePlaces places = new RelativePlaces(names.places());
        for (int i = 0; i < reports.size(); i++) {
            Reading reading = readings.get(i);
            Report report = reports.get(i);
            List<Mention> mentions = names.mentions(i);
            issues.addAll(reading.issues());
            sides.read(report, reading.sentences(), mentions);
            annotated.add(new AnnotatedReport(
                    report,
                    reading.sentences(),
                    mentions,
                    places.add(report, reading.sentences(), reading.words(), mentions),
                    reading.times(),
                    reading.quantities()));
        }
        return new AnnotatedCase(annotated, sides.settle(names.actors()), places.all(), issues);
    }

    private record Reading(
            List<Sentence> sentences,
            List<List<Word>> words,
            List<TimeMention> times,
            List<Quantity> quantities,
            List<Issue> issues) {}

    private Reading read(Report report, Set<String> acronyms) {
        try {
            List<Sentence> sentences = annotator.annotate(report.text(), acronyms);
            List<List<Word>> words = WordSplitter.split(report.text(), sentences);
            List<TimeMention> found = times.tag(report, sentences, words);
            return new Reading(sentences, words, found, quantities.tag(report, sentences, words, found), List.of());
        } catch (StemmaException e) {
            throw e;
        } catch (RuntimeException e) {
            Issue issue = Issue.of(
                    IssueKind.ANNOTATION_FAILED,
                    Severity.ERROR,
                    report.id(),
                    "Report '" + report.id() + "' could not be taken apart ("
                            + e.getClass().getSimpleName() + "); it has no statements");
            return new Reading(List.of(), List.of(), List.of(), List.of(), List.of(issue));
        }
    }
}
