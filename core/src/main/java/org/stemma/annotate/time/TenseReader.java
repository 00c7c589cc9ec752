package org.stemma.annotate.time;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.calendar.Tense;

/**
 * The tense of the verb that governs a token: up the dependency tree to the first verb, then its tag and auxiliaries. What is
 * expected, planned or due lies ahead although its verb does not say so.
 */
final class TenseReader {
    private static final Set<String> FUTURE_AUXILIARIES =
            Set.of("will", "'ll", "’ll", "wo", "shall", "would", "may", "might", "can", "could", "should");
    private static final Set<String> AHEAD = Set.of(
            "expect",
            "schedule",
            "plan",
            "set",
            "intend",
            "due",
            "slate",
            "prepare",
            "hope",
            "aim",
            "likely",
            "go",
            "promise",
            "vow",
            "propose",
            "ready");
    private static final Set<String> SPEECH =
            Set.of("say", "tell", "report", "announce", "confirm", "add", "state", "declare", "note", "write", "tweet");
    private static final int HIGHEST = 12;

    private TenseReader() {}

    /** The tense around this token. */
    static Tense read(Sentence sentence, Token token) {
        Token verb = token;
        for (int i = 0; i < HIGHEST && verb.head() >= 0; i++) {
            verb = sentence.token(verb.head());
            Tense tense = ofWord(sentence, verb);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return nearest(sentence, token);
    }

    /**
     * The tense for what ends a time, after until or by: what lies ahead, unless the very verb above tells the past. In "decided to
     * close the bridge until Friday" the past is that of another verb.
     */
    static Tense readEnd(Sentence sentence, Token token) {
        boolean past = findVerb(sentence, token)
                .filter(v ->
                        v.tag().equals("VBD") || !sentence.children(v, "aux").isEmpty())
                .map(v -> ofWord(sentence, v) == Tense.PAST)
                .orElse(false);
        return past ? Tense.PAST : Tense.FUTURE;
    }

    /** Whether the verb right above this token tells that somebody spoke. */
    static boolean isSpeech(Sentence sentence, Token token) {
        return findVerb(sentence, token).map(v -> SPEECH.contains(v.lemma())).orElse(false);
    }

    private static Optional<Token> findVerb(Sentence sentence, Token token) {
        Token verb = token;
        for (int i = 0; i < HIGHEST && verb.head() >= 0; i++) {
            verb = sentence.token(verb.head());
            if (verb.tag().startsWith("V")) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    private static Tense ofWord(Sentence sentence, Token word) {
        boolean copular = !sentence.children(word, "cop").isEmpty();
        if (!word.tag().startsWith("V") && !copular) {
            return AHEAD.contains(word.lemma()) && word.tag().startsWith("J") ? Tense.FUTURE : Tense.UNKNOWN;
        }
        for (Token child : sentence.children(word, "aux", "cop")) {
            if (FUTURE_AUXILIARIES.contains(child.lemma()) || FUTURE_AUXILIARIES.contains(child.text())) {
                return Tense.FUTURE;
            }
        }
        if (isAhead(sentence, word)) {
            return Tense.FUTURE;
        }
        for (Token child : sentence.children(word, "aux", "cop")) {
            Tense tense = ofAuxiliary(child, word);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return ofTag(word.tag());
    }

    private static Tense ofAuxiliary(Token auxiliary, Token verb) {
        boolean perfect = auxiliary.lemma().equals("have") && verb.tag().equals("VBN");
        if (auxiliary.tag().equals("VBD") || perfect) {
            return Tense.PAST;
        }
        boolean present = auxiliary.tag().equals("VBZ") || auxiliary.tag().equals("VBP");
        return present ? Tense.PRESENT : Tense.UNKNOWN;
    }

    private static Tense ofTag(String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.UNKNOWN;
        };
    }

    /** Expected to begin, due to begin, plans to begin; is to begin. */
    private static boolean isAhead(Sentence sentence, Token verb) {
        if (AHEAD.contains(verb.lemma())
                && sentence.children(verb, "aux", "cop").stream()
                        .noneMatch(a -> a.tag().equals("VBD"))
                && (verb.tag().equals("VBN")
                        || verb.tag().equals("VBZ")
                        || verb.tag().equals("VBP"))) {
            return true;
        }
        boolean infinitive = sentence.children(verb, "mark", "aux").stream()
                .anyMatch(t -> t.tag().equals("TO"));
        if (!infinitive || verb.head() < 0) {
            return false;
        }
        if (verb.tag().equals("VBN")) {
            return true;
        }
        Token above = sentence.token(verb.head());
        return AHEAD.contains(above.lemma()) || above.lemma().equals("be");
    }

    /** Where the tree has no verb above: the nearest verb of the sentence that tells a tense. */
    private static Tense nearest(Sentence sentence, Token token) {
        Tense best = Tense.UNKNOWN;
        int distance = Integer.MAX_VALUE;
        for (Token other : sentence.tokens()) {
            int away = Math.abs(other.index() - token.index());
            if (away < distance && other.tag().startsWith("V")) {
                Tense tense = ofWord(sentence, other);
                if (tense != Tense.UNKNOWN) {
                    best = tense;
                    distance = away;
                }
            }
        }
        return best;
    }
}
