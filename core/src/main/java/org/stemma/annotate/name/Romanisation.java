package org.stemma.annotate.name;

import java.util.List;
import java.util.regex.Pattern;

/** The letter rules of {@link NameKey}: what different romanisations write for one sound. */
final class Romanisation {
    private static final Pattern GLUED_ARTICLE = Pattern.compile("^(e(?=(dd|nn|rr|ss|tt|zz))|a(?=zz))");
    private static final Pattern SERVANT_OF = Pattern.compile("^abd[aeiou](l|r(?=r)|ll)");
    /** The vowel that English ears put between the last two consonants of an Arabic word: Hashd, Hashed; Badr, Bader. */
    private static final Pattern HELPING_VOWEL = Pattern.compile("(?<=a(?:sh|kh|[bdfhjkms]))e(?=[dlr]$)");
    /** The last vowel of Yunus and Younis, Yunes. */
    private static final Pattern LAST_VOWEL = Pattern.compile("(?<=n)[ue]s$");
    /** Sh as French writes it: Bachar, Rachid, Achraf; not before -n or -ng, where Chinese names have a ch of their own. */
    private static final Pattern FRENCH_SH = Pattern.compile("(?<=[ao])ch(?=r|[aei](?!n)[a-z])");

    /** An e that is no a in any romanisation: Zheng is not Zhang. */
    private static final Pattern CHINESE_E = Pattern.compile("(?<=zh|ch|sh)e(?=ng)");

    private static final Pattern FATHER_OF = Pattern.compile("^(al)?(abou|abu|abo|bou|bu)(?=[^aeiou]|$)");

    /** Rules that hold everywhere, in this order. */
    private static final List<Rule> COMMON = List.of(
            rule("shch|sch", "S"),
            rule("sh", "S"),
            rule("tch|ch", "C"),
            rule("dzh|dj|zh", "j"),
            rule("gh", "g"),
            rule("dh", "d"),
            rule("th", "t"),
            rule("ph", "f"),
            rule("ck", "k"),
            rule("tz", "ts"),
            rule("x", "ks"),
            rule("c(?=[eiy])", "s"),
            rule("c", "k"),
            rule("(?<=[aeiouy])w(?=[aeiouy])|^w", "v"),
            rule("aw|au|ow|ou|oo|uw|u|w", "o"),
            rule("ay|ai|ae|ei|ey|ee|ie|iy|yi|ij|ii|yy", "i"),
            rule("(?<=^)y(?=[aou])", "Y"),
            rule("^ye", "e"),
            rule("(?<=[aeio])y(?=[aeio])", "Y"),
            rule("y", "i"),
            rule("i{2,}", "i"),
            rule("j(?=$|[^aeio])", "j"));

    private Romanisation() {}

    /** A word of a name, with glued articles and Arabic name particles brought to one form. */
    static String word(String word, boolean amongOthers) {
        String result = word;
        if (amongOthers && GLUED_ARTICLE.matcher(result).find()) {
            result = result.substring(2);
        }
        result = SERVANT_OF.matcher(result).replaceFirst("abd");
        return FATHER_OF.matcher(result).replaceFirst("bu");
    }

    /** A word as it may be spoken: without a helping vowel, with sh for a French ch. */
    static String spoken(String word) {
        String bare = HELPING_VOWEL.matcher(word).replaceFirst("");
        return FRENCH_SH.matcher(LAST_VOWEL.matcher(bare).replaceFirst("is")).replaceAll("sh");
    }

    /**
     * A sound key.
     *
     * @param soft whether kh is read as h and q as g, else both as k
     * @param e what e is read as
     */
    static String sound(String joined, boolean soft, char e) {
        String key = CHINESE_E.matcher(joined).replaceAll("E");
        key = key.replace("kh", soft ? "h" : "k").replace("q", soft ? "g" : "k");
        for (Rule rule : COMMON) {
            key = rule.from.matcher(key).replaceAll(rule.to);
        }
        key = key.replace('e', e);
        return finish(collapse(key));
    }

    private static String collapse(String key) {
        StringBuilder single = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                single.append(key.charAt(i));
            }
        }
        return single.toString();
    }

    /** A silent h at the end, and the endings -a and -e, are one. */
    private static String finish(String key) {
        int last = key.length() - 1;
        if (last > 2 && key.charAt(last) == 'h' && "aio".indexOf(key.charAt(last - 1)) >= 0) {
            return key.substring(0, last);
        }
        return key;
    }

    private record Rule(Pattern from, String to) {}

    private static Rule rule(String from, String to) {
        return new Rule(Pattern.compile(from), to);
    }
}
