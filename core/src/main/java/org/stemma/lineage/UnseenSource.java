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
 */
public record UnseenSource(String id, @Nullable String name, List<String> reports, List<String> reasons) {
    public UnseenSource {
        reports = List.copyOf(reports);
        reasons = List.copyOf(reasons);
    }
}
