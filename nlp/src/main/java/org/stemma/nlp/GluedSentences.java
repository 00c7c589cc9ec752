package org.stemma.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart what the library reads as one word because the space behind a full stop is missing, "Harbour.Police", as
 * happens where a page's paragraphs were run together.
 */
final class GluedSentences {
    private static final Pattern GLUE = Pattern.compile("\\p{Ll}(\\.)\\p{Lu}\\p{Ll}|\\p{Ll}(\\.)[AI]$");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}'’.-]+");
    /** Behind these the full stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Lt", "Col", "Maj", "Sgt", "Capt", "Cpl", "Adm", "Sen", "Rep", "Gov",
            "Prof", "Rev", "Hon", "Mt", "Ft", "No");
    /** Ends of addresses and of names of programs. */
    private static final Set<String> SUFFIXES =
            Set.of("Com", "Org", "Net", "Co", "Uk", "Edu", "Gov", "Info", "Io", "Tv", "Js", "Py");

    private GluedSentences() {}

    /** The words, those that hold the end of one sentence and the begin of the next taken apart. */
    static List<CoreLabel> part(List<CoreLabel> words) {
        List<CoreLabel> parted = new ArrayList<>(words.size());
        for (CoreLabel word : words) {
            part(word, parted);
        }
        return parted;
    }

    private static void part(CoreLabel word, List<CoreLabel> parted) {
        String text = word.word();
        if (text.indexOf('.') < 0) {
            parted.add(word);
            return;
        }
        Matcher glue = GLUE.matcher(text);
        boolean asWritten = word.endPosition() - word.beginPosition() == text.length();
        if (!asWritten || !glue.find() || !WORDS.matcher(text).matches() || isAddress(text)) {
            parted.add(word);
            return;
        }
        int stop = glue.start() + 1;
        boolean abbreviation = ABBREVIATIONS.contains(text.substring(0, stop));
        if (abbreviation) {
            parted.add(piece(word, 0, stop + 1));
        } else {
            parted.add(piece(word, 0, stop));
            parted.add(piece(word, stop, stop + 1));
        }
        part(piece(word, stop + 1, text.length()), parted);
    }

    private static boolean isAddress(String text) {
        return SUFFIXES.contains(text.substring(text.lastIndexOf('.') + 1));
    }

    private static CoreLabel piece(CoreLabel word, int from, int to) {
        CoreLabel piece = new CoreLabel(word);
        String text = word.word().substring(from, to);
        piece.setWord(text);
        piece.setValue(text);
        piece.setOriginalText(text);
        piece.setBeginPosition(word.beginPosition() + from);
        piece.setEndPosition(word.beginPosition() + to);
        return piece;
    }
}
