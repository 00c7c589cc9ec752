package org.stemma.lineage.align;

import java.util.Set;
import org.stemma.text.Words;

/** Tells roughly where sentences begin, without a language model: enough to say that two words stand in one sentence. */
final class SentenceBreaks {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "capt", "maj", "gov", "sen", "rep", "st", "no", "jan",
            "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "jr", "sr", "vs", "prof", "rev", "hon",
            "cpl", "adm");

    private SentenceBreaks() {}

    /** The number of its sentence, from 0, for each word. */
    static int[] number(Words words) {
        int[] numbers = new int[words.count()];
        int sentence = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (breaksBefore(words, i)) {
                sentence++;
            }
            numbers[i] = sentence;
        }
        return numbers;
    }

    private static boolean breaksBefore(Words words, int word) {
        String text = words.text();
        boolean stop = false;
        for (int i = words.end(word - 1); i < words.begin(word); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            stop |= c == '.' || c == '!' || c == '?';
        }
        return stop && Character.isUpperCase(text.charAt(words.begin(word))) && !abbreviated(words, word - 1);
    }

    private static boolean abbreviated(Words words, int word) {
        int length = words.end(word) - words.begin(word);
        if (length == 1) {
            return Character.isUpperCase(words.text().charAt(words.begin(word)));
        }
        return length <= 4 && ABBREVIATIONS.contains(words.exact(word).toLowerCase(java.util.Locale.ROOT));
    }
}
