package org.stemma.app.page;

import java.util.List;
import org.stemma.claim.Claim;
import org.stemma.statement.Stance;

/**
 * Claims against reports.
 *
 * @param columns the reports by time
 * @param groups the claims by what sort of thing they tell
 * @param choices what can be filtered by
 * @param several how many claims stand in two reports or more, or are disputed
 * @param total how many claims there are
 */
public record MatrixView(List<Column> columns, List<Group> groups, Choices choices, int several, int total) {
    /** A report's column. */
    public record Column(String tag, String dom, String outlet, String day) {}

    /** Claims of one event, or of one sort; the note tells which. */
    public record Group(String name, String note, List<Row> rows) {}

    /**
     * A claim's row.
     *
     * @param claim the claim
     * @param gist its words as a heading
     * @param family the sort of thing it tells
     * @param dom its id in the page
     * @param tag its short tag
     * @param shared whether several reports tell it or it is disputed
     * @param date first day told of, ISO; empty if none
     * @param dateWords the same in words
     * @param conflicts ids of its conflicts in the page
     * @param kinds the kinds of its conflicts, apart by spaces
     * @param actors ids of actors, apart by spaces
     * @param origins ids of origins, apart by spaces
     * @param cells the cells; neighbours that say nothing are one cell
     */
    public record Row(
            Claim claim,
            String gist,
            String family,
            String dom,
            String tag,
            boolean shared,
            String date,
            String dateWords,
            List<ConflictTag> conflicts,
            String kinds,
            String actors,
            String origins,
            List<Cell> cells) {}

    /** A conflict that a claim takes part in. */
    public record ConflictTag(String dom, String tag, String kind) {}

    /**
     * A cell: what one report says of a claim, or a run of reports that say nothing.
     *
     * @param reports how many reports it covers
     * @param early whether the report was published before the day told of
     * @param statement id in the page of the clearest statement; empty if the reports say nothing
     * @param statements ids of all of them, apart by commas
     * @param stance how it is told; null if the reports say nothing
     * @param side letter of the side taken in the claim's first conflict; empty if none
     * @param count how many statements of the report tell it
     * @param label the cell in words
     */
    public record Cell(
            int reports,
            boolean early,
            String statement,
            String statements,
            @org.jspecify.annotations.Nullable Stance stance,
            String side,
            int count,
            String label) {}

    /** Something to filter by. */
    public record Choice(String value, String label, int count) {}

    /** What can be filtered by. */
    public record Choices(
            List<Choice> statuses, List<Choice> types, List<Choice> kinds, List<Choice> actors, List<Choice> origins) {}
}
