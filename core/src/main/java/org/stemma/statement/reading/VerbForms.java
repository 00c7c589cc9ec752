package org.stemma.statement.reading;

import java.util.Set;

/** The tenses of verbs as far as they tell whether two verbs are told by the same voice. */
public final class VerbForms {
    private static final Set<CueClass> SILENT = Set.of(
            CueClass.BELIEVE, CueClass.SHOW, CueClass.SUPPORT, CueClass.DISCUSS, CueClass.CONTINUE, CueClass.APPEAR);

    private VerbForms() {}

    /**
     * "Said that the dam would hold and denied that …": the earlier verb of saying that speaks on in this one, which the tree
     * coordinates with a verb of another tense within the content; -1 if there is none.
     */
    static int teller(SentenceTree tree, int verb) {
        int up = tree.head(verb);
        if (!tree.is(verb, "conj") || up < 0 || up > verb || !reports(tree, verb)) {
            return -1;
        }
        String own = form(tree, verb);
        int steps = 0;
        for (int at = up; at >= 0 && steps++ < tree.size(); at = tree.head(at)) {
            String form = finite(tree, at);
            boolean shared = form.equals("perfect") && own.equals("past") && reports(tree, at);
            if (own.isEmpty() || form.equals(own) || shared) {
                return at != up && reports(tree, at) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean reports(SentenceTree tree, int verb) {
        return CueLexicon.standard()
                .findVerb(tree.lemma(verb))
                .filter(cue -> !SILENT.contains(cue.kind()))
                .isPresent();
    }

    /** The form of a verb, or of the auxiliary or copula that makes a word finite. */
    private static String finite(SentenceTree tree, int word) {
        String own = form(tree, word);
        return !own.isEmpty()
                ? own
                : tree.children(word).stream()
                        .filter(c -> tree.is(c, "aux") || tree.is(c, "cop"))
                        .map(c -> form(tree, c))
                        .filter(f -> !f.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Past, present, participle, perfect or future, also with "did" and "does"; empty for all other forms. */
    public static String form(SentenceTree tree, int verb) {
        return switch (tree.tag(verb)) {
            case "VBD" -> "past";
            case "VBZ", "VBP" -> "present";
            case "VBG" -> "participle";
            case "VB" ->
                tree.findChild(verb, "aux").map(aux -> auxiliary(tree, aux)).orElse("");
            case "VBN" ->
                tree.findChild(verb, "aux")
                                .filter(aux -> tree.lemma(aux).equals("have"))
                                .isPresent()
                        ? "perfect"
                        : "";
            default -> "";
        };
    }

    private static String auxiliary(SentenceTree tree, int aux) {
        if (tree.lemma(aux).equals("do")) {
            return tree.tag(aux).equals("VBD") ? "past" : "present";
        }
        return tree.word(aux).equals("will") ? "future" : "";
    }
}
