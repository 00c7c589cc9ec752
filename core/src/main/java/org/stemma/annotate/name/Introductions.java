package org.stemma.annotate.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short forms that the reports of a case introduce themselves, as in "Northern Relief League (NRL)".
 *
 * @param longForms short form to long form, sorted
 */
public record Introductions(Map<String, String> longForms) {
    private static final Pattern BRACKET = Pattern.compile("\\(\\s?([\"'“‘]?)([A-Z][A-Za-z&-]{1,9})\\1\\s?\\)");
    private static final int MOST_WORDS = 9;

    public Introductions {
        longForms = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(longForms)));
    }

    /** Reads the introductions in these texts. */
    public static Introductions of(List<String> texts) {
        Map<String, String> found = new TreeMap<>();
        for (String text : texts) {
            Matcher bracket = BRACKET.matcher(text);
            while (bracket.find()) {
                String longForm = longForm(text, bracket.start(), bracket.group(2));
                if (!longForm.isEmpty()) {
                    found.merge(bracket.group(2), longForm, (a, b) -> a.length() <= b.length() ? a : b);
                }
            }
        }
        return new Introductions(found);
    }

    /** The shortest run of words before the bracket whose capitals spell the short form; empty if there is none. */
    private static String longForm(String text, int bracket, String shortForm) {
        if (!shortForm.equals(shortForm.toUpperCase(Locale.ROOT))) {
            return "";
        }
        int start = bracket;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            start = wordStart(text, start);
            String name = text.substring(start, bracket).strip();
            if (name.isEmpty() || name.indexOf('\n') >= 0) {
                return "";
            }
            if (spells(name, shortForm)) {
                return name.replaceAll("[\"“”‘]", "").strip();
            }
        }
        return "";
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean spells(String name, String shortForm) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            String bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
            if (!bare.isEmpty()) {
                initials.append(Character.toUpperCase(bare.charAt(0)));
                if (Character.isUpperCase(bare.charAt(0))) {
                    capitals.append(bare.charAt(0));
                }
            }
        }
        StringBuilder whole = new StringBuilder();
        for (String word : name.split("\\s+", -1)) {
            whole.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        return !capitals.isEmpty()
                && Character.isUpperCase(name.replaceAll("^[^\\p{L}]+", "").charAt(0))
                && (capitals.toString().equals(shortForm)
                        || whole.toString().equals(shortForm)
                        || initials.toString().equals(shortForm));
    }

    /** Whether a name is introduced, as a short or as a long form. */
    public boolean holds(String name) {
        return longForms.containsKey(name) || longForms.containsValue(name);
    }

    /** The short forms that look like common words. */
    public Set<String> likeCommonWords() {
        Set<String> words = new TreeSet<>();
        longForms.keySet().stream().filter(CommonWords::isCommon).forEach(words::add);
        return words;
    }
}
