package org.stemma.claim.align;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages told in statements: "a 14-month-old girl", "Ada Orlen, 37,". */
final class Ages {
    /** Two reports may be a year or two apart in the age of one person. */
    private static final int SLIP = 2;

    private static final Pattern AGE = Pattern.compile(
            "\\b(\\d{1,3}-(?:year|month))s?-old|\\bage[sd]? (\\d{1,3})\\b(?: and (\\d{1,3})\\b)?|\\p{Ll}, (\\d{1,2})(?=[,.;]|$)");
    private static final Pattern NOT_DIGIT = Pattern.compile("\\D");

    private Ages() {}

    /** Ages are told of both, none of them of both, and no name joins them. */
    static boolean differ(Profile first, Profile second) {
        Set<String> one = ages(first.statement().anchor().exact());
        Set<String> other = ages(second.statement().anchor().exact());
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(age -> other.stream().anyMatch(also -> areNear(age, also)))
                && first.terms().keySet().stream()
                        .noneMatch(
                                term -> term.startsWith("a-") && second.terms().containsKey(term));
    }

    private static boolean areNear(String one, String other) {
        String left = NOT_DIGIT.matcher(one).replaceAll("");
        String right = NOT_DIGIT.matcher(other).replaceAll("");
        boolean sameUnit = one.length() - left.length() == other.length() - right.length();
        return sameUnit && Math.abs(Integer.parseInt(left) - Integer.parseInt(right)) <= SLIP;
    }

    /** Ages in the words, in years unless months are told. */
    static Set<String> ages(String words) {
        Set<String> ages = new TreeSet<>();
        Matcher matcher = AGE.matcher(words);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    ages.add(matcher.group(group).replace("-year", ""));
                }
            }
        }
        return ages;
    }
}
