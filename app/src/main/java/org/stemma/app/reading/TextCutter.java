package org.stemma.app.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a text at every border of the marks on it, so that marks may overlap in any way and each piece knows all the marks
 * that cover it. The pieces put together are the text, character for character.
 */
public final class TextCutter {
    private TextCutter() {}

    /** What a mark stands for. */
    public enum Kind {
        /** What is told. */
        STATEMENT,
        /** Who says it. */
        SOURCE,
        /** The words that make the attribution. */
        CUE,
        /** A name of somebody. */
        ACTOR,
        /** A name of a place. */
        PLACE,
        /** A time expression. */
        TIME,
        /** A number. */
        QUANTITY,
        /** An agency credit. */
        CREDIT,
        /** A stretch that stands in another report too. */
        PASSAGE
    }

    /**
     * A marked stretch.
     *
     * @param begin index of the first character
     * @param end index after the last
     * @param kind what it stands for
     * @param id id of the record
     * @param note words for a tooltip; empty for none
     */
    public record Mark(int begin, int end, Kind kind, String id, String note) {}

    /**
     * A piece of the text between two borders.
     *
     * @param begin index of its first character
     * @param text its characters
     * @param marks the marks that cover it, the longest first
     */
    public record Piece(int begin, String text, List<Mark> marks) {
        /** Whether a mark of this kind covers the piece. */
        public boolean has(Kind kind) {
            return marks.stream().anyMatch(m -> m.kind() == kind);
        }

        /** The marks of a kind. */
        public List<Mark> list(Kind kind) {
            return marks.stream().filter(m -> m.kind() == kind).toList();
        }
    }

    /**
     * Cuts a range of a text.
     *
     * @param extra indices at which to cut besides the borders of marks
     */
    public static List<Piece> cut(String text, int begin, int end, List<Mark> marks, List<Integer> extra) {
        int from = Math.clamp(begin, 0, text.length());
        int to = Math.clamp(end, from, text.length());
        List<Mark> sorted = marks.stream()
                .filter(m -> m.begin() < to && m.end() > from && m.begin() < m.end())
                .sorted(Comparator.comparingInt(Mark::begin))
                .toList();
        List<Integer> borders = List.copyOf(borders(from, to, sorted, extra));
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < borders.size(); i++) {
            int at = borders.get(i);
            open.removeIf(m -> m.end() <= at);
            for (; next < sorted.size() && sorted.get(next).begin() <= at; next++) {
                open.add(sorted.get(next));
            }
            pieces.add(new Piece(at, text.substring(at, borders.get(i + 1)), longestFirst(open)));
        }
        return pieces;
    }

    private static Set<Integer> borders(int from, int to, List<Mark> marks, List<Integer> extra) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(from, to));
        for (Mark mark : marks) {
            borders.add(Math.clamp(mark.begin(), from, to));
            borders.add(Math.clamp(mark.end(), from, to));
        }
        extra.stream().filter(i -> i > from && i < to).forEach(borders::add);
        return borders;
    }

    private static List<Mark> longestFirst(List<Mark> open) {
        return open.stream()
                .sorted(Comparator.comparingInt((Mark m) -> m.begin() - m.end())
                        .thenComparing(Mark::kind)
                        .thenComparing(Mark::id))
                .toList();
    }
}
