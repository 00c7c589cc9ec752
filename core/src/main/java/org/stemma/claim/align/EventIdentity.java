package org.stemma.claim.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Table;

/** Which event types may tell the same event, and how surely. The table is data: {@code event-identity.tsv}. */
public final class EventIdentity {
    /** How surely the same type, place and time mean the same event. */
    public enum Strength {
        /** It happens once to a place or group within one case. */
        STRONG,
        /** It may happen again. */
        MEDIUM,
        /** Only the wording tells. */
        WEAK
    }

    private record Row(String name, Strength strength, boolean byPatient) {}

    private static final Map<String, Row> ROWS = load();

    private EventIdentity() {}

    /** Whether both types may tell the same event; not if one is null. */
    public static boolean related(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        Row left = ROWS.get(one);
        Row right = ROWS.get(other);
        return one.equals(other) || (left != null && right != null && Objects.equals(left.name(), right.name()));
    }

    /** A name that types which may tell the same event have in common. */
    public static String name(String type) {
        Row row = ROWS.get(type);
        return row == null ? type : row.name();
    }

    /** How surely the type, place and time mean the same event. */
    public static Strength strength(String type) {
        Row row = ROWS.get(type);
        return row == null ? Strength.WEAK : row.strength();
    }

    /** Whether events of the type are told apart by whom they happened to. */
    public static boolean isByPatient(String type) {
        Row row = ROWS.get(type);
        return row != null && row.byPatient();
    }

    private static Map<String, Row> load() {
        Map<String, Row> rows = new HashMap<>();
        for (List<String> cells : Table.rows(EventIdentity.class, "event-identity.tsv", 4)) {
            Strength strength = Strength.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
            Row row = new Row(cells.getFirst(), strength, cells.get(2).equals("patient"));
            for (String type : cells.get(3).split(",")) {
                rows.put(type, row);
            }
        }
        return rows;
    }
}
