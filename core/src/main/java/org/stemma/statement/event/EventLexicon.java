package org.stemma.statement.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Role;
import org.stemma.statement.WordTable;

/** The event types and the words that trigger them: the published tables and what a user adds. Immutable. */
public final class EventLexicon {
    private final List<EventType> types = new ArrayList<>();
    private final Map<String, Trigger> triggers = new LinkedHashMap<>();

    /**
     * The published tables with additions.
     *
     * @param moreTypes rows in the form of {@code event-types.tsv}; may be empty
     * @param moreTriggers rows in the form of {@code triggers.tsv}; may be empty; they win over the published ones
     */
    public EventLexicon(String moreTypes, String moreTriggers) {
        WordTable.lines("event-types.tsv").forEach(this::addType);
        WordTable.parse(moreTypes).forEach(this::addType);
        WordTable.lines("triggers.tsv").forEach(row -> addTriggers(row, false));
        WordTable.parse(moreTriggers).forEach(row -> addTriggers(row, true));
    }

    private void addType(List<String> row) {
        types.add(new EventType(row.get(0), row.get(1), row.get(2)));
    }

    private void addTriggers(List<String> row, boolean replace) {
        String type = row.get(0);
        if (types.stream().noneMatch(t -> t.id().equals(type))) {
            throw new IllegalArgumentException("Trigger row names the unknown event type '" + type + "'");
        }
        for (String word : row.get(2).split(" ")) {
            Trigger trigger = new Trigger(type, row.get(1), word, role(row.get(3)), role(row.get(4)));
            String key = row.get(1) + " " + word;
            if (replace) {
                triggers.put(key, trigger);
            } else {
                triggers.putIfAbsent(key, trigger);
            }
        }
    }

    private static @Nullable Role role(String label) {
        return label.equals("-") ? null : Role.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** All types, in the order of the tables. */
    public List<EventType> types() {
        return List.copyOf(types);
    }

    /** All triggers, in the order of the tables. */
    public List<Trigger> triggers() {
        return List.copyOf(triggers.values());
    }

    /** The trigger for a word in a part of speech. */
    public Optional<Trigger> find(String part, String word) {
        return Optional.ofNullable(triggers.get(part + " " + word));
    }
}
