package org.stemma.conflict;

import java.util.List;

/**
 * Statements that cannot all hold, or seem so.
 *
 * @param id stable id, {@code x-…}
 * @param kind what they disagree about
 * @param about id of the claim, or a short description where the sides belong to several claims
 * @param sides two or more; none is dropped
 * @param scope whether the sides answer the same question
 * @param explanation one plain sentence
 */
public record Conflict(String id, ConflictKind kind, String about, List<Side> sides, Scope scope, String explanation) {
    public Conflict {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("A conflict needs two sides, got " + sides.size());
        }
    }
}
