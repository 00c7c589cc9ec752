package org.stemma.claim;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.text.Ids;

/**
 * An origin being put together.
 *
 * @param key under which it is one origin over all claims
 * @param name how it is called
 * @param kind what it is
 * @param sure whether it surely is somebody other than every other sure origin; an unnamed source never is
 * @param statements ids
 * @param reports ids
 * @param reasons plain sentences
 */
record OriginDraft(
        String key,
        String name,
        OriginKind kind,
        boolean sure,
        SortedSet<String> statements,
        SortedSet<String> reports,
        SortedSet<String> reasons) {
    /** Both, where they turn out to be one. */
    OriginDraft with(OriginDraft other) {
        return new OriginDraft(
                key,
                name.compareTo(other.name) <= 0 ? name : other.name,
                kind,
                sure && other.sure,
                union(statements, other.statements),
                union(reports, other.reports),
                union(reasons, other.reasons));
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    /** The origin itself. */
    Origin origin() {
        return new Origin(
                Ids.of("o", key),
                name,
                kind,
                null,
                List.copyOf(statements),
                List.copyOf(reports),
                List.copyOf(reasons));
    }
}
