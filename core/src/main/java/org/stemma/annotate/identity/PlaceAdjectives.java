package org.stemma.annotate.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.NameKey;

/**
 * Knows which words are made from the places of a case: "Kalvenian" from "Kalvenia", "Orlinese" from "Orlin". Looks a
 * word up by its stem, so that no word is held against every place.
 */
final class PlaceAdjectives {
    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("n", "an", "ian", "ns", "ans", "ians", "ese", "is");

    /** How many groups bear a name. */
    private final Map<String, Integer> whole = new HashMap<>();
    /** The same without the last letter. */
    private final Map<String, Integer> cut = new HashMap<>();

    PlaceAdjectives(List<NameGroup> groups) {
        groups.stream()
                .filter(group -> group.kind() == MentionKind.PLACE)
                .forEach(group -> add(NameKey.plain(group.usual())));
    }

    /** Takes a place's plain name in. */
    void add(String plain) {
        count(plain, 1);
    }

    /** Forgets a group that turned out to be no place. */
    void remove(String plain) {
        count(plain, -1);
    }

    private void count(String plain, int change) {
        if (plain.length() >= SHORTEST_STEM) {
            whole.merge(plain, change, Integer::sum);
            cut.merge(plain.substring(0, plain.length() - 1), change, Integer::sum);
        }
    }

    /** Whether this plain word is a place of the case with an ending, and longer than the place. */
    boolean isDerived(String plain) {
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending)) {
                String stem = plain.substring(0, plain.length() - ending.length());
                if (whole.getOrDefault(stem, 0) > 0 || (ending.length() > 1 && cut.getOrDefault(stem, 0) > 0)) {
                    return true;
                }
            }
        }
        return false;
    }
}
