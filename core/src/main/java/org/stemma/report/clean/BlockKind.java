package org.stemma.report.clean;

/** What a block is in its page; plain text knows paragraphs only. */
public enum BlockKind {
    /** A paragraph, or a line of plain text. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** An item of a list, or a row of a table. */
    ITEM,
    /** A block quotation. */
    QUOTE
}
