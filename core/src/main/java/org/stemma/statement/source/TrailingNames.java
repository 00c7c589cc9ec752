package org.stemma.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.WordTable;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/**
 * Finds the person named at the end of a phrase that tells an office: "the former editor of the Herald, Idris Kohl", "chief of
 * the navy staff Admiral Idris Kohl". Behind "of" and "for" the name is the speaker's only if a word of the office stands
 * before it: "the wife of minister Idris Kohl" is not Idris Kohl.
 */
final class TrailingNames {
    private static final Set<String> TITLES = WordTable.words("titles.tsv");
    private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson");

    private TrailingNames() {}

    /** The last person of the phrase, if it is who speaks. */
    static Optional<PhraseNames.Name> find(SentenceTree tree, Source source, List<PhraseNames.Name> names) {
        return names.stream()
                .filter(PhraseNames.Name::person)
                .filter(name -> source.span().end() - name.span().end() <= 1)
                .filter(name -> isOwn(tree, source, name.span()))
                .findFirst();
    }

    private static boolean isOwn(SentenceTree tree, Source source, Span name) {
        int first = firstWord(tree, name);
        int begin = firstWord(tree, source.span());
        boolean single =
                tree.tag(source.head()).equals("NN") || tree.tag(source.head()).equals("NNP");
        if (!single || first <= begin || isClause(tree, begin, first)) {
            return false;
        }
        if (tree.word(first - 1).equals(",")) {
            return true;
        }
        boolean office = false;
        int at = first - 1;
        while (at >= begin && tree.tag(at).startsWith("NN")) {
            boolean place = tree.token(at).name().equals("LOCATION");
            office |= !TITLES.contains(tree.word(at)) && !place;
            at--;
        }
        boolean behindPreposition = at >= begin && !tree.is(at, "det");
        boolean holdsOffice = TITLES.contains(tree.lemma(source.head())) && !VOICES.contains(tree.lemma(source.head()));
        return at < first - 1 && (!behindPreposition || (office && holdsOffice));
    }

    private static boolean isClause(SentenceTree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = tree.tag(i);
            if (tag.startsWith("VB")
                    || tag.startsWith("W")
                    || tag.equals("MD")
                    || tree.word(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    private static int firstWord(SentenceTree tree, Span span) {
        int at = 0;
        while (at < tree.size() - 1 && tree.token(at).span().begin() < span.begin()) {
            at++;
        }
        return at;
    }
}
