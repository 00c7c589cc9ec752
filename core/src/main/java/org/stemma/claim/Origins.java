package org.stemma.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.issue.Issue;

/** The origins of a case, and for any set of statements those it rests on. Immutable. */
public final class Origins {
    private final List<Origin> origins;
    private final List<Issue> issues;
    private final Map<String, OriginVoice> voices;
    private final OriginGrouper grouper;

    Origins(List<Origin> origins, List<Issue> issues, Map<String, OriginVoice> voices, OriginGrouper grouper) {
        this.origins = List.copyOf(origins);
        this.issues = List.copyOf(issues);
        this.voices = new TreeMap<>(voices);
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
                .sorted(java.util.Comparator.comparing(Origin::id))
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
        Map<String, List<String>> claims = new TreeMap<>();
        voices.values().stream()
                .map(OriginVoice::statement)
                .filter(statement -> statement.claim() != null)
                .forEach(statement -> claims.computeIfAbsent(
                                Objects.requireNonNull(statement.claim()), k -> new java.util.ArrayList<>())
                        .add(statement.id()));
        return claims.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, e -> independent(e.getValue()), (a, b) -> a, TreeMap::new));
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
