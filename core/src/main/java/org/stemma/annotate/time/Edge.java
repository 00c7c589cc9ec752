package org.stemma.annotate.time;

import java.util.List;
import org.stemma.annotate.calendar.Sense;

/**
 * Something that the grammar found over a run of words.
 *
 * @param category what it is
 * @param begin index of the first word
 * @param end index after the last word
 * @param order of the rule that built it; -1 for single words
 * @param sense what it means
 * @param parts what it was built from; empty for single words
 */
record Edge(String category, int begin, int end, int order, Sense sense, List<Edge> parts) {
    int length() {
        return end - begin;
    }
}
