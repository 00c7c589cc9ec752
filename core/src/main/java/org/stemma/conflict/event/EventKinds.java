package org.stemma.conflict.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of happening an event type is. The table is data: {@code event-kinds.tsv}. */
final class EventKinds {
    private static final Map<String, String> KIND_OF = new HashMap<>();
    private static final Map<String, List<String>> CAUSES = new HashMap<>();

    static {
        load();
    }

    private EventKinds() {}

    private static void load() {
        try (InputStream in = EventKinds.class.getResourceAsStream("event-kinds.tsv")) {
            if (in == null) {
                throw new IllegalStateException("Resource 'event-kinds.tsv' is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(row -> {
                        CAUSES.put(row[0], List.of(row[1].split(",")));
                        List.of(row[2].split(",")).forEach(type -> KIND_OF.put(type, row[0]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind of a type; nothing if the type is no happening. */
    static Optional<String> find(@Nullable String type) {
        return Optional.ofNullable(type).map(KIND_OF::get);
    }

    /** Whether claims of both kinds may tell one event. */
    static boolean fit(String one, String other) {
        return one.equals(other)
                || CAUSES.getOrDefault(one, List.of()).contains(other)
                || CAUSES.getOrDefault(other, List.of()).contains(one);
    }
}
