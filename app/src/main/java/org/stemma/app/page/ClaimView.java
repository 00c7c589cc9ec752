package org.stemma.app.page;

import java.util.List;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;

/**
 * A claim in full: the tree from the claim to its origins to the statements of the reports.
 *
 * @param gist its words as a heading
 * @param branches one an origin, and a last one for statements that rest on none
 */
public record ClaimView(
        Claim claim,
        String gist,
        String dom,
        String tag,
        List<MatrixView.ConflictTag> conflicts,
        List<String> reasons,
        List<Branch> branches) {
    /** An origin and the statements that rest on it; {@code counts} tells how it counts, {@code sure} whether it certainly does. */
    public record Branch(
            @org.jspecify.annotations.Nullable Origin origin,
            String dom,
            String name,
            String counts,
            boolean sure,
            List<String> reasons,
            List<StatementView> statements) {}
}
