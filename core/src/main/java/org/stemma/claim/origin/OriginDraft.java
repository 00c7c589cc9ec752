package org.stemma.claim.origin;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.claim.Basis;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.text.Ids;

/**
 * An origin being put together.
 *
 * @param key under which it is one origin over all claims
 * @param name how it is called
 * @param kind what it is
 * @param sure whether it is somebody who can be told from others; an unnamed source never is
 * @param echo whether it only takes up what its report has told from a named source before
 * @param affirms whether a statement of it tells that the thing is so
 * @param denies whether a statement of it tells that it is not
 * @param restsOn keys of origins of the same claim, and of texts that are not among the reports, on which it may rest
 * @param statements ids
 * @param reports ids
 * @param reasons why the statements rest on it, plain sentences
 * @param notes on whom it may rest besides within its claim, plain sentences
 */
record OriginDraft(
        String key,
        String name,
        OriginKind kind,
        boolean sure,
        boolean echo,
        boolean affirms,
        boolean denies,
        SortedSet<String> restsOn,
        SortedSet<String> statements,
        SortedSet<String> reports,
        SortedSet<String> reasons,
        SortedSet<String> notes) {
    /**
     * All of them as one, where they turn out to be one. Done at once: what an agency tells in a case may be thousands of
     * statements, and putting claim after claim together two by two would copy them as often as there are claims.
     *
     * @param drafts one or more, of one key; the first says what kind it is
     */
    static OriginDraft together(List<OriginDraft> drafts) {
        OriginDraft first = drafts.getFirst();
        if (drafts.size() == 1) {
            return first;
        }
        return new OriginDraft(
                first.key,
                drafts.stream()
                        .map(OriginDraft::name)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                first.kind,
                drafts.stream().allMatch(OriginDraft::sure),
                drafts.stream().allMatch(OriginDraft::echo),
                drafts.stream().anyMatch(OriginDraft::affirms),
                drafts.stream().anyMatch(OriginDraft::denies),
                union(drafts, OriginDraft::restsOn),
                union(drafts, OriginDraft::statements),
                union(drafts, OriginDraft::reports),
                union(drafts, OriginDraft::reasons),
                union(drafts, OriginDraft::notes));
    }

    private static SortedSet<String> union(List<OriginDraft> drafts, Function<OriginDraft, SortedSet<String>> part) {
        SortedSet<String> union = new TreeSet<>();
        drafts.forEach(draft -> union.addAll(part.apply(draft)));
        return union;
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    /** The id that the origin gets. */
    String id() {
        return Ids.of("o", key);
    }

    /** What it gives to its claim. */
    Basis basis() {
        Basis.Counts counts = Basis.Counts.POSSIBLY;
        if (echo) {
            counts = Basis.Counts.NOT;
        } else if (sure && restsOn.isEmpty()) {
            counts = Basis.Counts.SURELY;
        }
        return new Basis(id(), counts, List.copyOf(statements), List.copyOf(union(reasons, notes)));
    }

    /** The origin itself. */
    Origin origin() {
        return new Origin(id(), name, kind, null, List.copyOf(statements), List.copyOf(reports), List.copyOf(reasons));
    }
}
