package org.stemma.conflict.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words count the same thing, and which thing is part of which. The table is data: {@code counted-groups.tsv}. */
public final class CountedGroups {
    /** The group of things whose kind the text does not tell. */
    public static final String UNKNOWN = "?";

    private static final Map<String, String> GROUP_OF = new HashMap<>();
    private static final Map<String, String> PARENT = new HashMap<>();

    static {
        load();
    }

    private CountedGroups() {}

    private static void load() {
        try (InputStream in = CountedGroups.class.getResourceAsStream("counted-groups.tsv")) {
            if (in == null) {
                throw new IllegalStateException("Resource 'counted-groups.tsv' is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(CountedGroups::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String[] row) {
        if (!row[1].equals("-")) {
            PARENT.put(row[0], row[1]);
        }
        for (String word : row[2].split(",")) {
            GROUP_OF.put(word, row[0]);
        }
    }

    /**
     * The group that a counted noun phrase belongs to: that of its last word that has one; else the last word itself.
     *
     * @param counted lemma or noun phrase; null if the text does not tell
     */
    public static String of(@Nullable String counted) {
        if (counted == null || counted.isBlank()) {
            return UNKNOWN;
        }
        String[] words = counted.toLowerCase(Locale.ROOT).trim().split("[^\\p{L}]+");
        for (int i = words.length - 1; i >= 0; i--) {
            String group = lookUp(words[i]);
            if (group != null) {
                return group;
            }
        }
        return words.length == 0 ? UNKNOWN : words[words.length - 1];
    }

    private static @Nullable String lookUp(String word) {
        String group = GROUP_OF.get(word);
        if (group == null && word.endsWith("s")) {
            group = GROUP_OF.get(word.substring(0, word.length() - 1));
        }
        if (group == null && word.endsWith("men")) {
            group = GROUP_OF.get(word.substring(0, word.length() - 2) + "an");
        }
        return group;
    }

    /** Whether one group is the other or a part of it, in either direction. */
    public static boolean related(String one, String other) {
        return one.equals(other) || isPart(one, other) || isPart(other, one);
    }

    /** Whether the first group lies within the second. */
    public static boolean isPart(String part, String whole) {
        return whole.equals(PARENT.get(part));
    }
}
