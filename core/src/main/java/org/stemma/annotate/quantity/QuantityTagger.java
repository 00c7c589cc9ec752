package org.stemma.annotate.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.number.Word;
import org.stemma.annotate.number.WordSplitter;
import org.stemma.report.Report;
import org.stemma.text.Span;
import org.stemma.value.Bound;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;
import org.stemma.value.TimeMention;

/** Finds the numbers of a report that count or measure something. Pure; safe for several threads. */
public final class QuantityTagger {
    /**
     * The quantities of a report.
     *
     * @param report the report whose text the sentences belong to
     * @param sentences its sentences, in order
     * @param times its time expressions; numbers inside them are no quantities
     * @return in order, not overlapping
     */
    public List<Quantity> tag(Report report, List<Sentence> sentences, List<TimeMention> times) {
        return tag(report, sentences, WordSplitter.split(report.text(), sentences), times);
    }

    /**
     * As {@link #tag(Report, List, List)}, for sentences that are split already.
     *
     * @param split the words of each sentence
     */
    public List<Quantity> tag(
            Report report, List<Sentence> sentences, List<List<Word>> split, List<TimeMention> times) {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            quantities.addAll(tagSentence(report, sentences.get(i), split.get(i), times));
        }
        return quantities;
    }

    private static List<Quantity> tagSentence(
            Report report, Sentence sentence, List<Word> words, List<TimeMention> times) {
        List<Quantity> quantities = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<NumberPhrase> phrase = NumberPhraseFinder.findAt(words, at);
            if (phrase.isEmpty() || isTime(words, phrase.get(), times)) {
                at++;
                continue;
            }
            Context found = Context.of(
                    sentence, words, phrase.get(), limit(words, phrase.get().end(), times));
            if (!NotCounts.rejects(found)) {
                read(report, found).map(q -> Parts.link(q, found, quantities)).ifPresent(quantities::add);
            }
            at = phrase.get().end();
        }
        return quantities;
    }

    private static int limit(List<Word> words, int from, List<TimeMention> times) {
        for (int i = from; i < words.size(); i++) {
            int begin = words.get(i).begin();
            if (times.stream().anyMatch(t -> t.anchor().span().contains(begin))) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean isTime(List<Word> words, NumberPhrase phrase, List<TimeMention> times) {
        Span span = new Span(
                words.get(phrase.core()).begin(), words.get(phrase.end() - 1).end());
        return times.stream().anyMatch(t -> t.anchor().span().overlaps(span));
    }

    private static Optional<Quantity> read(Report report, Context found) {
        if (found.isMoney()) {
            return Optional.of(money(report, found));
        }
        int unitAt = found.hasUnitAfterHyphen()
                ? found.phrase().end() + 1
                : found.phrase().end();
        Optional<Units.Unit> unit = Units.findAt(found.words(), unitAt);
        if (unit.isPresent()) {
            return Optional.of(quantity(
                    report,
                    found,
                    found.phrase().begin(),
                    unit.get().end(),
                    unit.get().kind(),
                    unit.get().name(),
                    null));
        }
        return count(report, found);
    }

    private static Quantity money(Report report, Context found) {
        String currency = switch (found.words().get(found.phrase().core() - 1).text()) {
            case "€" -> "euro";
            case "£" -> "pound";
            case "¥" -> "yen";
            default -> "dollar";
        };
        return quantity(
                report, found, found.phrase().begin(), found.phrase().end(), QuantityKind.MONEY, currency, null);
    }

    private static Optional<Quantity> count(Report report, Context found) {
        @Nullable String measure = MeasureFinder.find(found).orElse(null);
        @Nullable String counted = found.noun().map(NounPhrase::counted).orElse(null);
        boolean nameless = counted == null || counted.equals("other") || isMeasureNoun(found);
        if (measure != null && nameless && Measures.isOfPeople(measure)) {
            counted = "people";
        }
        boolean limited = found.phrase().bound() != Bound.EXACT
                && found.phrase().bound() != Bound.RANGE
                && found.phrase().bound() != Bound.VAGUE;
        boolean bare = !limited && measure == null && counted == null;
        return bare
                ? Optional.empty()
                : Optional.of(quantity(
                        report,
                        found,
                        found.phrase().begin(),
                        found.phrase().end(),
                        QuantityKind.COUNT,
                        counted,
                        measure));
    }

    private static boolean isMeasureNoun(Context found) {
        return found.noun()
                .map(n -> n.head().lemma())
                .filter(l -> l.equals("life") || Measures.find("noun", l).isPresent())
                .isPresent();
    }

    private static Quantity quantity(
            Report report,
            Context found,
            int begin,
            int end,
            QuantityKind kind,
            @Nullable String counted,
            @Nullable String measure) {
        NumberPhrase phrase = found.phrase();
        Span span = new Span(
                found.words().get(begin).begin(), found.words().get(end - 1).end());
        return new Quantity(phrase.low(), phrase.high(), phrase.bound(), kind, counted, measure, report.anchor(span));
    }
}
