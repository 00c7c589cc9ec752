package org.stemma.statement.saying;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.statement.WordTable;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;

/** Which nouns mean somebody who can speak: names, pronouns, and the nouns of {@code speakers.tsv}. */
public final class SpeakerWords {
    private static final Set<String> NOUNS = WordTable.lines("speakers.tsv").stream()
            .flatMap(row -> Arrays.stream(row.get(1).split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we");
    private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION");

    private SpeakerWords() {}

    /** Whether the lemma is a noun for a speaker. */
    public static boolean isNoun(String lemma) {
        return NOUNS.contains(lemma);
    }

    /** Whether a noun phrase with this head can speak. */
    public static boolean isSpeaker(SentenceTree tree, int head) {
        return PRONOUNS.contains(tree.word(head))
                || isNoun(tree.lemma(head))
                || NAMES.contains(tree.token(head).name());
    }

    /** Whether the source can speak. */
    public static boolean isSpeaker(ReportReading reading, Source source) {
        return isSpeaker(reading.trees().get(source.sentence()), source.head());
    }
}
