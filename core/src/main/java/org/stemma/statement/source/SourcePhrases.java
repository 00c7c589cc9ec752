package org.stemma.statement.source;

import java.util.Set;
import org.stemma.statement.event.TimeWords;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/** Mends the phrase of a source where the tree gave too much or too little, and says which phrases cannot speak. */
final class SourcePhrases {
    private static final Set<String> QUANTITIES = Set.of(
            "some",
            "many",
            "several",
            "one",
            "two",
            "three",
            "all",
            "most",
            "none",
            "few",
            "both",
            "any",
            "half",
            "dozens",
            "hundreds",
            "thousands",
            "majority",
            "number",
            "group");

    private SourcePhrases() {}

    /** "of the girls" in "some of the girls said": with the number that it belongs to; any other preposition is left out. */
    static Source mend(SentenceTree tree, Source source) {
        int first = 0;
        while (first < tree.size()
                && tree.token(first).span().begin() < source.span().begin()) {
            first++;
        }
        if (first >= source.head() || !tree.is(first, "case") || tree.head(first) != source.head()) {
            return source;
        }
        if (tree.word(first).equals("of") && QUANTITIES.contains(tree.word(first - 1))) {
            first--;
        } else if (!tree.hasChild(first, "fixed")) {
            first++;
        }
        return new Source(
                source.sentence(),
                source.head(),
                new Span(tree.token(first).span().begin(), source.span().end()));
    }

    /** Whether the phrase is a day, month, year or stretch of time: "to the 1920s", "on Monday", "25 minutes". */
    static boolean isTime(ReportReading reading, Source source) {
        SentenceTree tree = reading.trees().get(source.sentence());
        int head = source.head();
        boolean named = tree.token(head).name().equals("PERSON")
                || tree.tag(head - 1).startsWith("NNP")
                || tree.tag(head + 1).startsWith("NNP");
        return !named && !isSurname(reading, tree.word(head)) && TimeWords.isTime(tree.word(head));
    }

    /** "Lena August" stands somewhere before "August said". */
    private static boolean isSurname(ReportReading reading, String word) {
        for (SentenceTree tree : reading.trees()) {
            for (int i = 1; i < tree.size(); i++) {
                boolean name = tree.word(i).equals(word)
                        && tree.tag(i - 1).startsWith("NNP")
                        && !TimeWords.isTime(tree.word(i - 1));
                if (name) {
                    return true;
                }
            }
        }
        return false;
    }
}
