package org.stemma.report.clean;

import org.jspecify.annotations.Nullable;
import org.stemma.report.RemovalReason;
import org.stemma.text.MappedText;

/**
 * A paragraph or line, and the judgement on it.
 *
 * @param text its characters, white space folded
 * @param kind what it is in its page
 * @param cut why it is no part of the report; null if it is kept
 */
public record Block(
        MappedText text, BlockKind kind, @Nullable RemovalReason cut) {
    /** A block on which no judgement has been given. */
    public static Block of(MappedText text, BlockKind kind) {
        return new Block(text, kind, null);
    }

    /** A block that was cut where it was found. */
    public static Block removed(MappedText text, RemovalReason reason) {
        return new Block(text, BlockKind.PARAGRAPH, reason);
    }

    /** Whether it belongs to the report, as far as is known. */
    public boolean isKept() {
        return cut == null;
    }

    /** The same block, cut. */
    public Block cut(RemovalReason reason) {
        return new Block(text, kind, reason);
    }

    /** A part of this block. */
    Block part(int begin, int end) {
        return new Block(text.part(begin, end).folded(), kind, cut);
    }

    /** The characters. */
    public String string() {
        return text.text();
    }
}
