package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a result is there: a line, and under it what it rests on, down to the characters of a report.
 *
 * @param text one line of plain text; may hold hostile characters from reports
 * @param because what it rests on; empty at the characters
 */
public record Explanation(String text, List<Explanation> because) {
    public Explanation {
        because = List.copyOf(because);
    }

    /** A line that rests on nothing further. */
    public static Explanation leaf(String text) {
        return new Explanation(text, List.of());
    }

    /** The lines of the tree, two spaces deeper at each level. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        collect(lines, "");
        return lines;
    }

    private void collect(List<String> lines, String indent) {
        lines.add(indent + text);
        because.forEach(child -> child.collect(lines, indent + "  "));
    }
}
