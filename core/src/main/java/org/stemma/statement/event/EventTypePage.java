package org.stemma.statement.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Role;

/** The page {@code docs/event-types.md}, made from the tables. */
public final class EventTypePage {
    private EventTypePage() {}

    /** The page's text. */
    public static String page(EventLexicon lexicon) {
        StringBuilder page = new StringBuilder();
        page.append("# Event types\n\n");
        page.append("Made from `event-types.tsv` and `triggers.tsv`; a test holds this page against them. ");
        page.append(
                "A user adds types and triggers in the same form (option `statement`); a user's trigger wins over a published one.\n\n");
        page.append("Triggers are dictionary forms. `x+y` is a light verb with its noun. ");
        page.append("After each group stand the roles of subject and object.\n");
        for (EventType type : lexicon.types()) {
            page.append("\n## ").append(type.id()).append("\n\n");
            page.append(type.meaning()).append(" *").append(type.example()).append("*\n\n");
            groups(lexicon, type)
                    .forEach((group, words) -> page.append("- ")
                            .append(group)
                            .append(": ")
                            .append(words)
                            .append("\n"));
        }
        return page.toString();
    }

    private static Map<String, String> groups(EventLexicon lexicon, EventType type) {
        Map<String, List<Trigger>> groups = lexicon.triggers().stream()
                .filter(t -> t.type().equals(type.id()))
                .collect(Collectors.groupingBy(
                        t -> t.part() + " (" + label(t.subject()) + ", " + label(t.object()) + ")",
                        TreeMap::new,
                        Collectors.toList()));
        Map<String, String> lines = new TreeMap<>();
        groups.forEach((group, triggers) ->
                lines.put(group, triggers.stream().map(Trigger::word).collect(Collectors.joining(", "))));
        return lines;
    }

    private static String label(@Nullable Role role) {
        return role == null ? "-" : role.name().toLowerCase(Locale.ROOT);
    }
}
