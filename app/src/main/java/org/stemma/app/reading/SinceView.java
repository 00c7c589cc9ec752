package org.stemma.app.reading;

import java.util.List;

/**
 * What is different since an older dossier, in words.
 *
 * @param path the older dossier, as given
 * @param program what made it
 * @param unchanged how many claims stand as they did
 * @param parts what is different, the gravest first; parts without lines are left out
 */
public record SinceView(String path, String program, int unchanged, List<Part> parts) {
    /** Differences of one sort; {@code key} names the sort in tables. */
    public record Part(String key, String title, List<Line> lines) {}

    /**
     * One difference.
     *
     * @param dom id in the page of the record; empty if it is no longer there
     * @param id the record's own id, in the older dossier if it is no longer there
     * @param tag its short tag; empty if it has none
     * @param words what it is
     * @param note what is different of it; empty if it is new or gone
     */
    public record Line(String dom, String id, String tag, String words, String note) {}
}
