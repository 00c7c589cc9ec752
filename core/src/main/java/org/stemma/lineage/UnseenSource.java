package org.stemma.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is not among the reports but that several of them copied.
 *
 * @param id stable id, {@code u-…}
 * @param name the agency it is credited to; null if no credit tells
 * @param reports ids of the reports that copied it, sorted
 * @param reasons why it is inferred
 * @param text what can be put together of it, in its likely order; inferred, never its known wording
 */
public record UnseenSource(
        String id, @Nullable String name, List<String> reports, List<String> reasons, List<UnseenPart> text) {
    public UnseenSource {
        reports = List.copyOf(reports);
        reasons = List.copyOf(reasons);
        // Dossiers written by an earlier version have none.
        text = text == null ? List.of() : List.copyOf(text);
    }

    /** A source of whose text nothing is put together. */
    public UnseenSource(String id, @Nullable String name, List<String> reports, List<String> reasons) {
        this(id, name, reports, reasons, List.of());
    }
}
