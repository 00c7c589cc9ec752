package org.stemma.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimStatus;
import org.stemma.value.Granularity;

/**
 * A claim at its time.
 *
 * @param begin first day; null if open
 * @param end last day; null if open
 * @param granularity how exact it is
 * @param gist the claim in words
 * @param claim id of the claim
 * @param status how the claim stands
 */
public record TimelineEntry(
        @Nullable LocalDate begin,
        @Nullable LocalDate end,
        Granularity granularity,
        String gist,
        String claim,
        ClaimStatus status) {}
