package org.stemma.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The key under which a word is compared: case, accents, possessive endings, thousands separators, number words up to
 * twenty and the British and American spellings of common endings are levelled. Two spellings of one word get one key;
 * different words rarely do.
 */
public final class WordKeys {
    private static final int SHORTEST_LEVELLED = 6;
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"));

    private WordKeys() {}

    /** The levelled form of a word as it stands in a text; never null, empty only for an empty word. */
    public static String level(String word) {
        String lower = isAscii(word) ? word.toLowerCase(Locale.ROOT) : fold(word);
        if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
            return withoutSeparators(lower);
        }
        String bare = withoutPossessive(lower);
        if (bare.length() <= 9 && NUMBERS.containsKey(bare)) {
            return NUMBERS.get(bare);
        }
        return bare.length() < SHORTEST_LEVELLED ? bare : american(bare);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        String parts = Normalizer.normalize(word.replace('\u2019', '\''), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutSeparators(String number) {
        return number.indexOf(',') < 0 ? number : number.replace(",", "");
    }

    private static String withoutPossessive(String word) {
        int mark = word.indexOf('\'');
        if (mark < 0) {
            return word;
        }
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
    }

    private static String american(String word) {
        int n = word.length();
        return switch (word.charAt(n - 1)) {
            case 'e' -> word.endsWith("ise") ? word.substring(0, n - 3) + "ize" : word;
            case 'd' -> word.endsWith("ised") ? word.substring(0, n - 4) + "ized" : word.replace("lled", "led");
            case 'g' -> word.endsWith("ising") ? word.substring(0, n - 5) + "izing" : word.replace("lling", "ling");
            case 'n' -> word.endsWith("isation") ? word.substring(0, n - 7) + "ization" : word;
            case 's' ->
                word.endsWith("ises")
                        ? word.substring(0, n - 4) + "izes"
                        : word.endsWith("ours") ? word.substring(0, n - 4) + "ors" : word;
            case 'r' -> word.endsWith("our") ? word.substring(0, n - 3) + "or" : word;
            default -> word;
        };
    }
}
