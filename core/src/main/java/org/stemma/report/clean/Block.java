package org.stemma.report.clean;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.stemma.report.RemovalReason;
import org.stemma.text.MappedText;

/**
 * A paragraph or line, and the judgement on it.
 *
 * @param text its characters, white space folded
 * @param kind what it is in its page
 * @param cut why it is no part of the report; null if it is kept
 * @param at when it was written, if it stands in a timed entry of a live report; else null
 */
public record Block(
        MappedText text,
        BlockKind kind,
        @Nullable RemovalReason cut,
        @Nullable OffsetDateTime at) {
    /** A block on which no judgement has been given. */
    public static Block of(MappedText text, BlockKind kind) {
        return new Block(text, kind, null, null);
    }

    /** A block that was cut where it was found. */
    public static Block removed(MappedText text, RemovalReason reason) {
        return new Block(text, BlockKind.PARAGRAPH, reason, null);
    }

    /** Whether it belongs to the report, as far as is known. */
    public boolean isKept() {
        return cut == null;
    }

    /** The same block, cut. */
    public Block cut(RemovalReason reason) {
        return new Block(text, kind, reason, at);
    }

    /** The same block, written at this moment. */
    public Block at(OffsetDateTime moment) {
        return new Block(text, kind, cut, moment);
    }

    /** A part of this block. */
    Block part(int begin, int end) {
        return new Block(text.part(begin, end).folded(), kind, cut, at);
    }

    /** The characters. */
    public String string() {
        return text.text();
    }
}
