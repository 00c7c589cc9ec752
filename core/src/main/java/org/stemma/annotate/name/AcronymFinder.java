package org.stemma.annotate.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in capitals that look like common words, such as {@code IS}, before the language model reads the case:
 * those that the reports introduce, and those that are used like the name of a group ("IS militants", "IS-held").
 */
public final class AcronymFinder {
    private static final Pattern USE = Pattern.compile("(?<![A-Za-z])([A-Z]{2,5})(?:-|\\s)([a-z]{3,14})");
    private static final Set<String> COMPOUNDS =
            Set.of("held", "controlled", "led", "linked", "affiliated", "occupied", "run", "inspired", "claimed");

    private AcronymFinder() {}

    /** The acronyms of a case, sorted. */
    public static Set<String> find(List<String> texts, Introductions introductions, OrganizationList organizations) {
        Set<String> found = new TreeSet<>(introductions.likeCommonWords());
        for (String text : texts) {
            Matcher use = USE.matcher(text);
            while (use.find()) {
                String name = use.group(1);
                boolean group = COMPOUNDS.contains(use.group(2)) || Words.has("group", use.group(2));
                if (group
                        && CommonWords.isCommon(name)
                        && organizations.find(name).isPresent()) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
