package org.stemma.annotate.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.number.Word;

/** Finds what became of what is counted, from the words after it, before it, and the verb above it. */
final class MeasureFinder {
    private static final int TOLL_REACH = 8;

    private MeasureFinder() {}

    /** The measure of a number in its context. */
    static Optional<String> find(Context found) {
        return found.noun()
                .flatMap(n -> Measures.find("noun", n.head().lemma()))
                .or(() -> found.noun()
                        .filter(n -> n.head().lemma().equals("life"))
                        .flatMap(n -> lives(found)))
                .or(() -> direct(found))
                .or(() -> MeasureAfter.find(found.words(), found.end()))
                .or(() -> findBefore(found))
                .or(() -> existential(found));
    }

    /** The verb right before the number whose object it is, or a noun with "of". */
    private static Optional<String> direct(Context found) {
        List<Word> words = found.words();
        int at = found.phrase().begin() - 1;
        if (at > 0 && (words.get(at).is("of") || words.get(at).is("to"))) {
            Optional<String> noun = nominal(words, at);
            if (noun.isPresent()) {
                return noun;
            }
        }
        while (at >= 0
                && MeasureWords.BETWEEN_VERB_AND_NUMBER.contains(words.get(at).text())
                && !words.get(at).is(",")
                && !words.get(at).is("and")) {
            at--;
        }
        return verbAt(found, at);
    }

    private static Optional<String> verbAt(Context found, int at) {
        List<Word> words = found.words();
        if (at < 0 || !isActive(words, at)) {
            return Optional.empty();
        }
        String lemma = words.get(at).token().lemma();
        boolean carried = MeasureWords.CARRY.contains(lemma) && MeasureWords.goesToHospital(words, at);
        return carried ? Optional.of("hospitalized") : Measures.find("verb-object", lemma);
    }

    private static Optional<String> findBefore(Context found) {
        List<Word> words = found.words();
        int at = found.phrase().begin() - 1;
        while (at >= 0
                && (MeasureWords.BETWEEN_VERB_AND_NUMBER.contains(words.get(at).text()) || isListed(found, at))) {
            at--;
        }
        return verbAt(found, at).or(() -> toll(found));
    }

    private static boolean isListed(Context found, int at) {
        String tag = found.words().get(at).token().tag();
        return tag.equals("CD") || tag.equals("NNS") || tag.equals("JJ");
    }

    private static Optional<String> nominal(List<Word> words, int of) {
        int at = of - 1;
        while (at > 0 && words.get(at).token().tag().equals("DT")) {
            at--;
        }
        boolean deadly =
                at > 0 && (words.get(at - 1).is("fatal") || words.get(at - 1).is("deadly"));
        return Measures.find("noun-of", words.get(at).token().lemma())
                .map(m -> deadly && m.equals("shot") ? "killed" : m);
    }

    /** A verb that takes an object: not a passive. */
    private static boolean isActive(List<Word> words, int at) {
        String tag = words.get(at).token().tag();
        boolean headlineVerb = tag.equals("NNS") && words.get(at).text().endsWith("s");
        if (!tag.startsWith("V")) {
            return headlineVerb;
        }
        if (!tag.equals("VBN") && !tag.equals("VBD")) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (MeasureWords.BE.contains(words.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> toll(Context found) {
        if (found.noun().isPresent() && !found.noun().get().counted().equals("people")) {
            return Optional.empty();
        }
        List<Word> words = found.words();
        int begin = found.phrase().begin();
        for (int i = begin - 1; i >= Math.max(0, begin - TOLL_REACH); i--) {
            Optional<String> measure =
                    Measures.find("toll", words.get(i).token().lemma());
            if (measure.isPresent()) {
                return measure;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lives(Context found) {
        List<Word> words = found.words();
        for (int i = found.phrase().begin() - 1; i >= Math.max(0, found.phrase().begin() - 4); i--) {
            if (Set.of("claim", "cost", "take", "lose")
                    .contains(words.get(i).token().lemma())) {
                return Optional.of("killed");
            }
        }
        return Optional.empty();
    }

    /** There were 1,500 fighters. */
    private static Optional<String> existential(Context found) {
        int at = found.phrase().begin() - 1;
        List<Word> words = found.words();
        boolean there = at > 0
                && words.get(at).token().lemma().equals("be")
                && (words.get(at - 1).is("there")
                        || (at > 1 && words.get(at - 2).is("there")));
        return there && found.noun().isPresent() ? Optional.of("present") : Optional.empty();
    }
}
