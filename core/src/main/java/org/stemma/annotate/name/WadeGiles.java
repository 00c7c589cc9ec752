package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Wade-Giles spellings of Chinese names into Pinyin, where the spelling shows that it is Wade-Giles. */
final class WadeGiles {
    private static final Pattern SYLLABLE = Pattern.compile(
            "(ch'|ch|k'|k|p'|p|t'|tz'|tz|ts'|ts|t|hs|h|sh|ss|sz|s|j|l|m|n|f|w|y)?"
                    + "(iang|iung|uang|ieh|ien|iao|ang|eng|ing|ung|uai|uan|uei|ueh|ia|ai|an|ao|eh|ei|en|erh|ih|in|iu|iu|ou|ua|ui|un|uo|a|e|i|o|u)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK =
            Pattern.compile("[a-z]'[a-z]|(^|[- ])(hs|ts|tz)|-[a-z]|ieh|ien|[a-z]ung($|[- ])");
    private static final Map<String, String> INITIALS = Map.ofEntries(
            Map.entry("ch'", "ch"),
            Map.entry("ch", "zh"),
            Map.entry("k'", "k"),
            Map.entry("k", "g"),
            Map.entry("p'", "p"),
            Map.entry("p", "b"),
            Map.entry("t'", "t"),
            Map.entry("t", "d"),
            Map.entry("ts'", "c"),
            Map.entry("tz'", "c"),
            Map.entry("ts", "z"),
            Map.entry("tz", "z"),
            Map.entry("hs", "x"),
            Map.entry("ss", "s"),
            Map.entry("sz", "s"),
            Map.entry("j", "r"));
    private static final Map<String, String> FINALS = Map.of(
            "ien", "ian", "ieh", "ie", "ih", "i", "ung", "ong", "iung", "iong", "uei", "ui", "ueh", "ue", "erh", "er",
            "eh", "e");

    private static final List<String> APICAL = List.of("sz", "ss", "tz", "tz'");

    private WadeGiles() {}

    /** The name in Pinyin if every syllable of it is Wade-Giles and something marks it as such; else the name itself. */
    static String toPinyin(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʻ', '\'')
                .strip();
        if (!MARK.matcher(lower).find()) {
            return name;
        }
        List<String> words = new ArrayList<>();
        for (String word : lower.split("[- ]+", -1)) {
            Matcher syllable = SYLLABLE.matcher(word);
            if (!syllable.matches()) {
                return name;
            }
            words.add(pinyin(syllable.group(1) == null ? "" : syllable.group(1), syllable.group(2)));
        }
        return String.join("", words);
    }

    private static String pinyin(String initial, String rest) {
        if (rest.equals("u") && APICAL.contains(initial)) {
            return INITIALS.getOrDefault(initial, initial) + "i";
        }
        String begin = INITIALS.getOrDefault(initial, initial);
        String end = FINALS.getOrDefault(rest, rest);
        boolean front = end.startsWith("i") && !rest.equals("ih");
        if (front && initial.equals("ch")) {
            begin = "j";
        } else if (front && initial.equals("ch'")) {
            begin = "q";
        }
        if (begin.equals("x") && end.startsWith("u") && !end.equals("ui")) {
            return "x" + end;
        }
        return begin + end;
    }
}
