package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.Introductions;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.name.OrganizationList;

/** Brings the spellings of one name together: same folded form, same sound, or introduced as short and long form. */
final class NameGrouper {
    private static final int SHORTEST_SOUND = 4;

    private final Introductions introductions;
    private final Map<String, String> parents = new HashMap<>();

    NameGrouper(Introductions introductions) {
        this.introductions = introductions;
    }

    /** Groups, sorted by their smallest key. */
    List<NameGroup> group(List<Candidate> names) {
        Map<String, List<Candidate>> byKey = new TreeMap<>();
        for (Candidate name : names) {
            byKey.computeIfAbsent(key(name.text()), k -> new ArrayList<>()).add(name);
        }
        Map<String, String> bySound = new TreeMap<>();
        for (Map.Entry<String, List<Candidate>> entry : byKey.entrySet()) {
            for (String sound : sounds(entry.getValue().getFirst().text())) {
                String other = bySound.putIfAbsent(sound, entry.getKey());
                if (other != null) {
                    join(other, entry.getKey());
                }
            }
        }
        introductions.longForms().forEach((shortForm, longForm) -> {
            if (byKey.containsKey(key(shortForm)) && byKey.containsKey(key(longForm))) {
                join(key(longForm), key(shortForm));
            }
        });
        Map<String, List<Candidate>> grouped = new TreeMap<>();
        byKey.forEach((key, members) ->
                grouped.computeIfAbsent(find(key), k -> new ArrayList<>()).addAll(members));
        return grouped.values().stream().map(NameGroup::new).toList();
    }

    private static String key(String name) {
        String plain = NameKey.plain(name);
        return plain.isEmpty() ? name : plain;
    }

    private static Set<String> sounds(String name) {
        Set<String> sounds = new TreeSet<>();
        for (String sound : NameKey.sounds(name)) {
            if (sound.length() >= SHORTEST_SOUND && !OrganizationList.isAcronym(name)) {
                sounds.add(sound);
            }
        }
        return sounds;
    }

    private String find(String key) {
        String at = key;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    private void join(String first, String second) {
        String a = find(first);
        String b = find(second);
        if (!a.equals(b)) {
            boolean smaller = a.compareTo(b) < 0;
            parents.put(smaller ? b : a, smaller ? a : b);
        }
    }
}
