package org.stemma.app.page;

import java.util.List;

/** How well the program does on public data, as the page tells its readers. The evaluation page of the docs says how to measure it. */
public final class MeasuredFigures {
    private static final List<Row> ROWS = PageAssets.read("measured.tsv")
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(MeasuredFigures::row)
            .toList();

    private MeasuredFigures() {}

    /**
     * One figure.
     *
     * @param what what is found or read
     * @param metric how it is scored
     * @param figure the program's score, 0 to 1
     * @param baseline another method's score in the same run; empty if there is none
     */
    public record Row(String what, String metric, String figure, String baseline) {}

    /** The figures, in the order in which a page shows them. */
    public static List<Row> rows() {
        return ROWS;
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(cells[0], cells[1], cells[2], cells[3]);
    }
}
