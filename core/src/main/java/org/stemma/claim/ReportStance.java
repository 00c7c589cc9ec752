package org.stemma.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one report stands to a claim.
 *
 * @param report id of the report
 * @param stance its stance; where it tells several, the first of them in the order of {@link ClaimStance}, so that a denial is
 *     never hidden
 * @param also the others; null if there are none
 */
public record ReportStance(
        String report,
        ClaimStance stance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ClaimStance> also) {}
