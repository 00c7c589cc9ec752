package org.stemma.statement.saying;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.SentenceTree;

/**
 * Reads a reporting verb that begins a sentence with its speaker behind it ({@code Said Mara Oslin: "…"}, {@code "…!" beamed
 * Kohl}). The tagger takes such a verb for a participle, or for a part of the name, so it is known by its form.
 */
public final class LeadingVerbReader {
    private static final Map<String, String> IRREGULAR =
            Map.of("said", "say", "wrote", "write", "says", "say", "writes", "write", "cried", "cry", "sang", "sing");

    private LeadingVerbReader() {}

    /**
     * The cue that begins the sentence; empty if its first word is no past form of a verb that takes a quotation.
     *
     * @param verbs what is known of a verb, by its lemma
     */
    public static Optional<CueSite> find(SentenceTree tree, Function<String, Optional<Cue>> verbs) {
        int speaker = speaker(tree);
        return speaker < 0
                ? Optional.empty()
                : lemmas(tree.word(0)).stream()
                        .map(verbs)
                        .flatMap(Optional::stream)
                        .filter(cue -> cue.takes("quote"))
                        .map(cue -> site(tree, cue, speaker))
                        .findFirst();
    }

    /** The name that the first word is hung on. */
    private static int speaker(SentenceTree tree) {
        int head = tree.size() > 2 && tree.isNominal(1) ? tree.head(0) : -1;
        boolean hung = tree.is(0, "amod") || tree.is(0, "compound") || tree.is(0, "dep");
        boolean name = head > 0 && (tree.tag(head).startsWith("NNP") || SpeakerWords.isSpeaker(tree, head));
        return hung && name && tree.low(head) == 0 ? head : -1;
    }

    private static List<String> lemmas(String form) {
        String irregular = IRREGULAR.get(form.toLowerCase(Locale.ROOT));
        if (irregular != null) {
            return List.of(irregular);
        }
        return form.endsWith("ed") && form.length() > 4
                ? List.of(form.substring(0, form.length() - 2), form.substring(0, form.length() - 1))
                : List.of();
    }

    private static CueSite site(SentenceTree tree, Cue cue, int speaker) {
        int[] range = NounPhrases.range(tree, speaker, 0);
        @Nullable Source nobody = null;
        return new CueSite(
                tree, 0, cue, 0, 0, NounPhrases.source(tree, speaker, range), range[0], range[1], nobody, false, false);
    }
}
