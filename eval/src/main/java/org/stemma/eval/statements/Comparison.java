package org.stemma.eval.statements;

import java.util.List;
import java.util.Locale;
import org.stemma.text.Span;

/**
 * A statement of the list beside the one found for it.
 *
 * @param text the report's text as its origin gives it
 * @param listed by the reader
 * @param told by the program
 */
record Comparison(String text, ListedStatement listed, ToldStatement told) {
    private static final String EDGES = " \t\n\u00a0.,;:\"'\u2018\u2019\u201c\u201d`";

    /** How two chains stand to each other. */
    enum Chain {
        /** The same sources in the same order. */
        RIGHT,
        /** Told as somebody's, where the list has the report's own voice. */
        INVENTED,
        /** Told in the report's own voice, where the list has a source. */
        MISSED,
        /** Somebody else, or a link more or fewer. */
        OTHER
    }

    /** Whether both contents have the same characters, but for spaces and marks at the ends. */
    boolean sameExtent() {
        return core(listed.content()).equals(core(told.content()));
    }

    private Span core(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (begin < end && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }

    /** Each source must share a character with the listed one and, where a pronoun stands, be named as listed. */
    Chain chain() {
        List<ListedStatement.Link> wanted = listed.chain();
        List<ToldStatement.Link> found = told.chain();
        if (wanted.isEmpty() != found.isEmpty()) {
            return wanted.isEmpty() ? Chain.INVENTED : Chain.MISSED;
        }
        boolean same = wanted.size() == found.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = wanted.get(i).source().overlaps(found.get(i).source()) && isNamed(wanted.get(i), found.get(i));
        }
        return same ? Chain.RIGHT : Chain.OTHER;
    }

    private boolean isNamed(ListedStatement.Link wanted, ToldStatement.Link found) {
        Span name = wanted.name();
        if (name == null) {
            return true;
        }
        String one = name.of(text).toLowerCase(Locale.ROOT);
        String other = found.name().toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }

    boolean sameStance() {
        return listed.stance() == told.stance();
    }

    boolean sameQuotation() {
        return listed.quotation() == told.quotation();
    }
}
