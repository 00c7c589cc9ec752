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
 * @param stances how the reports stand to it, by report id; reports that do not mention it are left out
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
        List<Basis> basis,
        List<ReportStance> stances) {
    public Claim {
        statements = List.copyOf(statements);
        reports = List.copyOf(reports);
        origins = List.copyOf(origins);
        reasons = List.copyOf(reasons);
        // Dossiers written by an earlier version have neither.
        basis = basis == null ? List.of() : List.copyOf(basis);
        stances = stances == null ? List.of() : List.copyOf(stances);
    }

    /** A claim of which it is not told yet what each origin gives and how the reports stand to it. */
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
        this(id, gist, statements, reports, type, origins, independent, status, reasons, List.of(), List.of());
    }

    /** This claim with how the reports stand to it. */
    public Claim withStances(List<ReportStance> found) {
        return new Claim(id, gist, statements, reports, type, origins, independent, status, reasons, basis, found);
    }

    /** How this report stands to the claim. */
    public ClaimStance stanceOf(String report) {
        return stances.stream()
                .filter(stance -> stance.report().equals(report))
                .map(ReportStance::stance)
                .findFirst()
                .orElse(ClaimStance.NOT_MENTIONED);
    }
}
