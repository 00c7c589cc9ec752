package org.stemma.annotate.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Token;
import org.stemma.annotate.number.Word;

/** Finds what became of what is counted, from the words after it, before it, and the verb above it. */
final class MeasureFinder {
    private static final Set<String> SKIPPED = Set.of(
            "also",
            "either",
            "reportedly",
            "confirmed",
            "feared",
            "reported",
            "presumed",
            "believed",
            "found",
            "declared",
            "pronounced",
            "listed",
            "left",
            "still",
            "remain",
            "remained",
            "remains",
            "gone",
            "went",
            "to",
            "be",
            "been",
            "being",
            "is",
            "are",
            "was",
            "were",
            "have",
            "has",
            "had",
            "as",
            "who",
            "that",
            "which",
            "got",
            "get",
            "critically",
            "seriously",
            "severely",
            "badly",
            "gravely",
            "slightly",
            "fatally",
            "mortally",
            "allegedly",
            "already",
            "now",
            "all",
            "both",
            "thought",
            "known",
            "said",
            "may",
            "'ve",
            "then",
            "later",
            "since",
            "not");
    private static final Set<String> FATAL = Set.of("fatally", "mortally");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "got", "get");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve");
    private static final Set<String> CARRY =
            Set.of("take", "rush", "transport", "airlift", "fly", "send", "admit", "bring");
    private static final Set<String> BETWEEN_VERB_AND_NUMBER = Set.of(
            "the",
            "and",
            ",",
            "another",
            "a",
            "all",
            "its",
            "their",
            "his",
            "her",
            "also",
            "reportedly",
            "only",
            "allegedly",
            "people",
            "others",
            ":");
    private static final Set<String> SCENES =
            Set.of("scene", "area", "building", "club", "gunfire", "shooting", "party", "foot", "car", "police");
    private static final Set<String> HOSPITALS = Set.of("hospital", "hospitals");
    private static final Set<String> SUFFER = Set.of("suffer", "sustain", "receive", "report");
    private static final Set<String> INJURIES = Set.of("injury", "injuries", "wound", "wounds", "burns");
    private static final int REACH = 9;
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
                .or(() -> findAfter(found.words(), found.end()))
                .or(() -> findBefore(found))
                .or(() -> existential(found));
    }

    /** The measure that the words from here on say of what stands before them. */
    static Optional<String> findAfter(List<Word> words, int begin) {
        boolean passive = false;
        boolean perfect = false;
        boolean fatal = false;
        for (int i = begin; i < Math.min(words.size(), begin + REACH); i++) {
            Word word = words.get(i);
            Optional<String> measure = triggerAt(words, i, passive, perfect);
            if (measure.isPresent()) {
                return fatal && (measure.get().equals("shot") || measure.get().equals("injured"))
                        ? Optional.of("killed")
                        : measure;
            }
            passive = passive || BE.contains(word.text());
            perfect = perfect || HAVE.contains(word.text());
            fatal = fatal || FATAL.contains(word.text());
            if (!SKIPPED.contains(word.text()) && !word.token().tag().equals("RB")) {
                boolean alone = !word.isLetters() && !word.isDigits();
                return fatal && alone ? Optional.of("killed") : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> triggerAt(List<Word> words, int at, boolean passive, boolean perfect) {
        Token token = words.get(at).token();
        if (words.get(at).is("in") && at + 1 < words.size() && words.get(at + 1).is("custody")) {
            return Optional.of("detained");
        }
        if (words.get(at).is("in") && at + 1 < words.size() && words.get(at + 1).is("attendance")) {
            return Optional.of("present");
        }
        if (words.get(at).is("lost")
                && at + 2 < words.size()
                && words.get(at + 2).is("lives")) {
            return Optional.of("killed");
        }
        if (CARRY.contains(token.lemma()) && goesToHospital(words, at)) {
            return Optional.of("hospitalized");
        }
        if (SUFFER.contains(token.lemma()) && holds(words, at, 4, INJURIES)) {
            return Optional.of("injured");
        }
        Optional<String> adjective = Measures.find("adjective", words.get(at).text());
        if (adjective.isPresent()) {
            return adjective;
        }
        if (!token.tag().startsWith("V") && !token.tag().startsWith("J")) {
            return Optional.empty();
        }
        Optional<String> subject = Measures.find("verb-subject", token.lemma());
        if (subject.isPresent() && !leavesScene(words, at)) {
            return subject;
        }
        boolean participle = token.tag().equals("VBN")
                || token.tag().equals("VBD")
                || token.tag().startsWith("J");
        if (!participle || (perfect && !passive) || (!passive && hasObject(words, at))) {
            return Optional.empty();
        }
        return Measures.find("verb-object", token.lemma()).map(m -> m.equals("shot") ? ofShot(words, at) : m);
    }

    /** Who flees the scene of a crime has not lost a home. */
    private static boolean leavesScene(List<Word> words, int at) {
        return words.get(at).token().lemma().equals("flee") && holds(words, at, 4, SCENES);
    }

    private static boolean goesToHospital(List<Word> words, int at) {
        return holds(words, at, REACH, HOSPITALS);
    }

    private static boolean holds(List<Word> words, int at, int reach, Set<String> sought) {
        return words.subList(at, Math.min(words.size(), at + reach)).stream().anyMatch(w -> sought.contains(w.text()));
    }

    private static boolean hasObject(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        String tag = words.get(at + 1).token().tag();
        return tag.equals("DT")
                || tag.equals("CD")
                || tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ");
    }

    /** Shot dead, shot and killed, shot to death; else shot says nothing of how it ended. */
    private static String ofShot(List<Word> words, int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 4); i++) {
            String word = words.get(i).text();
            if (word.equals("dead") || word.equals("killed") || word.equals("death")) {
                return "killed";
            }
            if (word.equals("wounded") || word.equals("injured")) {
                return "injured";
            }
        }
        return "shot";
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
                && BETWEEN_VERB_AND_NUMBER.contains(words.get(at).text())
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
        boolean carried = CARRY.contains(lemma) && goesToHospital(words, at);
        return carried ? Optional.of("hospitalized") : Measures.find("verb-object", lemma);
    }

    private static Optional<String> findBefore(Context found) {
        List<Word> words = found.words();
        int at = found.phrase().begin() - 1;
        while (at >= 0 && (BETWEEN_VERB_AND_NUMBER.contains(words.get(at).text()) || isListed(found, at))) {
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
            if (BE.contains(words.get(i).text())) {
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
