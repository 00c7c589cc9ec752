package org.stemma.conflict.contradict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that cannot both hold of the same participants. The table is data: {@code opposites.tsv}. */
final class Opposites {
    private static final Map<String, Set<String>> TABLE = load();

    private Opposites() {}

    /** Whether the two lemmas are opposites. */
    static boolean are(String one, String other) {
        return TABLE.getOrDefault(one, Set.of()).contains(other);
    }

    /** The opposites of a lemma. */
    static Set<String> of(String lemma) {
        return TABLE.getOrDefault(lemma, Set.of());
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> table = new HashMap<>();
        try (InputStream in = Opposites.class.getResourceAsStream("opposites.tsv")) {
            if (in == null) {
                throw new IllegalStateException("Resource 'opposites.tsv' is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(row -> {
                        for (String left : row[0].split(",")) {
                            for (String right : row[1].split(",")) {
                                table.computeIfAbsent(left, w -> new HashSet<>())
                                        .add(right);
                                table.computeIfAbsent(right, w -> new HashSet<>())
                                        .add(left);
                            }
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
