package org.stemma.claim;

import java.util.List;

/**
 * Reports that tell of the same event.
 *
 * @param event stable id, {@code e-…}, made from the smallest report id
 * @param reports ids, sorted; at least one
 */
public record EventGroup(String event, List<String> reports) {
    public EventGroup {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("Event '" + event + "' has no report");
        }
    }
}
