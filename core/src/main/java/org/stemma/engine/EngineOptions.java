package org.stemma.engine;

import org.stemma.claim.GroupOptions;
import org.stemma.claim.align.MatchOptions;
import org.stemma.lineage.LineageOptions;
import org.stemma.report.CleanOptions;
import org.stemma.report.ReadOptions;
import org.stemma.statement.StatementOptions;

/**
 * All options in force, one record a room. Nothing here may depend on the machine, because it stands in the output.
 *
 * @param read bounds on what is read
 * @param clean what cleaning does
 * @param group when reports tell of the same event
 * @param lineage when text is a copy
 * @param statement which event types are known
 * @param match when two statements are one claim
 */
public record EngineOptions(
        ReadOptions read,
        CleanOptions clean,
        GroupOptions group,
        LineageOptions lineage,
        StatementOptions statement,
        MatchOptions match) {
    /** Everything at its default. */
    public static EngineOptions standard() {
        return new EngineOptions(
                ReadOptions.standard(),
                CleanOptions.standard(),
                GroupOptions.DEFAULT,
                LineageOptions.standard(),
                StatementOptions.standard(),
                MatchOptions.DEFAULT);
    }

    /** These options, but reports keep the ids that their inputs gave. */
    public EngineOptions withGivenIds() {
        CleanOptions keeping = new CleanOptions(clean.removeChrome(), clean.inferDates(), true);
        return new EngineOptions(read, keeping, group, lineage, statement, match);
    }
}
