package org.stemma.annotate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.Table;
import org.stemma.value.ActorKind;

/** The bodies of a state, by the words that head their names. */
public final class BodyList {
    private static final int COLUMNS = 4;
    private static final BodyList BUNDLED = new BodyList(Table.rows(BodyList.class, "bodies.tsv", COLUMNS));

    private final Map<String, Body> byHead = new HashMap<>();
    private final Map<String, Body> byId = new HashMap<>();

    /**
     * A body that any state may have.
     *
     * @param id its id in the list
     * @param kind what sort of actor
     * @param pattern its name, with % for the country's adjective
     */
    public record Body(String id, ActorKind kind, String pattern) {
        /** Its name in a country. */
        public String name(String adjective) {
            return pattern.replace("%", adjective);
        }
    }

    private BodyList(List<List<String>> rows) {
        for (List<String> row : rows) {
            Body body = new Body(
                    row.get(0),
                    ActorKind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                    row.get(3));
            byId.put(body.id(), body);
            Table.values(row.get(2)).forEach(head -> byHead.put(head, body));
        }
    }

    /** The list that comes with the program. */
    public static BodyList bundled() {
        return BUNDLED;
    }

    /** The body that these words head, lower case. */
    public Optional<Body> findByHead(String words) {
        return Optional.ofNullable(byHead.get(words.toLowerCase(Locale.ROOT)));
    }

    /** The body of this id. */
    public Optional<Body> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
