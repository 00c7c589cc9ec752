package org.stemma.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several statements say; may have sides that conflict.
 *
 * @param id stable id, {@code c-…}
 * @param gist the words of its clearest statement
 * @param statements ids, sorted by report and position
 * @param reports ids, sorted
 * @param type event type; null if none fits
 * @param origins ids of the origins it rests on, sorted
 * @param independent how many of them are independent
 * @param status how it stands
 * @param reasons why its statements belong together, one plain sentence each
 * @param basis what each origin gives to it, in the order of {@code origins}
 */
public record Claim(
        String id,
        String gist,
        List<String> statements,
        List<String> reports,
        @Nullable String type,
        List<String> origins,
        Independent independent,
        ClaimStatus status,
        List<String> reasons,
        List<Basis> basis) {
    public Claim {
        statements = List.copyOf(statements);
        reports = List.copyOf(reports);
        origins = List.copyOf(origins);
        reasons = List.copyOf(reasons);
        basis = List.copyOf(basis);
    }

    /** A claim of which it is not told what each origin gives. */
    public Claim(
            String id,
            String gist,
            List<String> statements,
            List<String> reports,
            @Nullable String type,
            List<String> origins,
            Independent independent,
            ClaimStatus status,
            List<String> reasons) {
        this(id, gist, statements, reports, type, origins, independent, status, reasons, List.of());
    }
}
