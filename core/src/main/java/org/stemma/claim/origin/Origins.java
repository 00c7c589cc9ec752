package org.stemma.claim.origin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.claim.Basis;
import org.stemma.claim.Independent;
import org.stemma.claim.Origin;
import org.stemma.issue.Issue;

/** The origins of a case, and for any set of statements those it rests on. Immutable. */
public final class Origins {
    private final List<Origin> origins;
    private final List<Issue> issues;
    private final Map<String, OriginVoice> voices;
    private final Map<String, List<OriginDraft>> byClaim;
    private final OriginGrouper grouper;

    /**
     * @param voices by their statements' ids
     * @param byClaim what the grouper made of the voices of each claim
     */
    Origins(
            List<Origin> origins,
            List<Issue> issues,
            Map<String, OriginVoice> voices,
            Map<String, List<OriginDraft>> byClaim,
            OriginGrouper grouper) {
        this.origins = List.copyOf(origins);
        this.issues = List.copyOf(issues);
        this.voices = new TreeMap<>(voices);
        this.byClaim = new TreeMap<>(byClaim);
        this.grouper = grouper;
    }

    /** All origins, sorted by id. */
    public List<Origin> origins() {
        return origins;
    }

    /** Circles of reports that rest on each other. */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The origins on which these statements rest, taken as one claim, sorted by id.
     *
     * @param statements ids; unknown ones are passed over
     */
    public List<Origin> restsOn(Collection<String> statements) {
        return drafts(statements).stream()
                .map(OriginDraft::origin)
                .sorted(Comparator.comparing(Origin::id))
                .toList();
    }

    /**
     * How many independent origins stand behind these statements, taken as one claim. {@code high} counts every one that
     * could be somebody of its own; {@code low} is the least number on which all of them could rest, see the page on lineage.
     * If some affirm and some deny, the larger side counts.
     *
     * @param statements ids; unknown ones are passed over
     */
    public Independent independent(Collection<String> statements) {
        return OriginCounter.count(drafts(statements));
    }

    /** {@link #independent} for each claim, by its id. */
    public Map<String, Independent> independentByClaim() {
        Map<String, Independent> counts = new TreeMap<>();
        byClaim.forEach((claim, drafts) -> counts.put(claim, OriginCounter.count(drafts)));
        return counts;
    }

    /** What each origin gives to each claim, by the claim's id; sorted by the origins' ids. */
    public Map<String, List<Basis>> basisByClaim() {
        Map<String, List<Basis>> bases = new TreeMap<>();
        byClaim.forEach((claim, drafts) -> bases.put(
                claim,
                drafts.stream()
                        .map(OriginDraft::basis)
                        .sorted(Comparator.comparing(Basis::origin))
                        .toList()));
        return bases;
    }

    private List<OriginDraft> drafts(Collection<String> statements) {
        Stream<OriginVoice> known = statements.stream()
                .distinct()
                .map(voices::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return grouper.group(known.toList());
    }
}
