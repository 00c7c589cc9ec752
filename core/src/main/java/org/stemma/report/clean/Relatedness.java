package org.stemma.report.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two reports of a case tell of the same matter, by the names that their own paragraphs share. */
public final class Relatedness {
    private static final double UNRELATED = 0.1;
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}-]{2,}");

    private final Map<Draft, Set<String>> names = new HashMap<>();

    /** Looks at the names in those paragraphs that are not under suspicion of being the outlet's own lines. */
    public Relatedness(List<Draft> drafts, Set<String> suspects) {
        for (Draft draft : drafts) {
            Set<String> own = new HashSet<>();
            for (Block block : draft.kept()) {
                if (!suspects.contains(block.string())) {
                    Matcher name = NAME.matcher(block.string());
                    while (name.find()) {
                        own.add(name.group().toLowerCase(Locale.ROOT));
                    }
                }
            }
            names.put(draft, own);
        }
    }

    /** Whether the two share less than a tenth of their names. */
    public boolean areUnrelated(Draft a, Draft b) {
        Set<String> one = names.getOrDefault(a, Set.of());
        Set<String> other = names.getOrDefault(b, Set.of());
        long shared = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - shared;
        return all > 0 && shared < UNRELATED * all;
    }
}
