package org.stemma.app.page;

import java.util.List;
import org.stemma.app.reading.TextCutter;
import org.stemma.statement.Statement;

/**
 * A statement as a card shows it.
 *
 * @param statement the record
 * @param dom id of the card in the page
 * @param reportTag short tag of the report
 * @param reportDom id of the report in the page
 * @param outlet what the report is called
 * @param published day of the report in words
 * @param pieces the words, content, source and cue marked
 * @param chain who is behind it, the speaker first
 * @param time when it happened, in words; empty if not told
 * @param facts other values read from the words, each with its name
 * @param sides the sides of conflicts that it stands on
 */
public record StatementView(
        Statement statement,
        String dom,
        String reportTag,
        String reportDom,
        String outlet,
        String published,
        List<TextCutter.Piece> pieces,
        List<Link> chain,
        String time,
        List<Fact> facts,
        List<SideTag> sides) {
    /**
     * A link of a chain of attribution.
     *
     * @param name who
     * @param kind what sort of speaker
     * @param description what the text says of the speaker; empty if nothing
     * @param cue the words that make the attribution
     */
    public record Link(String name, String kind, String description, String cue) {}

    /** A value with its name. */
    public record Fact(String name, String value) {}

    /**
     * A side of a conflict.
     *
     * @param conflict id of the conflict in the page
     * @param letter A, B, C …
     * @param index 0 for A
     * @param value what the side says
     */
    public record SideTag(String conflict, String letter, int index, String value) {}
}
