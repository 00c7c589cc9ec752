package org.stemma.statement.source;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.WordTable;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.statement.saying.SpeakerWords;

/**
 * Takes the source from a saying that has no voice behind it: what follows is then the report's own word. "A survey shows that …"
 * rests on the survey, "the incident shows that …" is the report's own reading, and "the right to ask for help" asks nobody.
 */
public final class Voices {
    private static final Set<String> EVIDENCE = WordTable.words("evidence.tsv");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "'s");

    private Voices() {}

    /** The saying, with the subject for its source where a clause was taken for it, without one where nobody speaks. */
    public static Saying mend(ReportReading reading, Saying saying) {
        if (saying.source() == null) {
            return saying;
        }
        SentenceTree tree = reading.trees().get(saying.source().sentence());
        Source source = subject(tree, saying.source()).orElse(saying.source());
        return hasVoice(reading, tree, saying, source) ? saying.withSource(source) : saying.withSource(null);
    }

    /** "the bank" of "the bank is on record saying …": the subject of the clause that was taken for the source. */
    private static Optional<Source> subject(SentenceTree tree, Source source) {
        return tree.findChild(source.head(), "nsubj")
                .filter(child -> source.span().contains(tree.token(child).span()))
                .filter(child -> !tree.tag(child).startsWith("W"))
                .map(child ->
                        new Source(source.sentence(), child, tree.span(tree.phraseBegin(child), tree.high(child))));
    }

    private static boolean hasVoice(ReportReading reading, SentenceTree tree, Saying saying, Source source) {
        int head = source.head();
        boolean relative = tree.tag(head).startsWith("W");
        if (DEMONSTRATIVES.contains(tree.word(head)) && !relative) {
            return false;
        }
        if (SourcePhrases.isTime(reading, source)) {
            return false;
        }
        boolean infinitive = saying.cueSpan().of(reading.text()).startsWith("to ");
        boolean doubtful = infinitive || saying.cue().kind() == CueClass.SHOW;
        return !doubtful
                || SpeakerWords.isSpeaker(tree, head)
                || (EVIDENCE.contains(tree.lemma(head)) && !infinitive)
                || tree.tag(head).startsWith("NNP")
                || relative
                || tree.tag(head).equals("CD");
    }
}
