package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.annotate.Mention;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.statement.saying.SpeakerWords;
import org.stemma.text.Span;

/** {@code Name: …}, in headlines and transcripts. */
final class ColonRule {
    static final String ID = "speaker-colon";
    private static final Cue CUE = new Cue(":", "mark", CueClass.SAY, Set.of("quote"));
    private static final int MAX_TOKENS = 9;
    private static final Set<String> LABELS = Set.of(
            "more",
            "image",
            "photo",
            "update",
            "updated",
            "video",
            "note",
            "watch",
            "read",
            "related",
            "source",
            "credit",
            "caption",
            "analysis",
            "opinion",
            "exclusive",
            "breaking",
            "live",
            "report",
            "story",
            "page");

    private ColonRule() {}

    static String summary() {
        return "A name and a colon at the beginning of a line: what follows is what the name says.";
    }

    static String sample() {
        return "[Mayor Oslin|source][:|cue] {The bridge will stay closed}";
    }

    static List<Saying> list(ReportReading reading, SentenceTree tree) {
        List<Saying> found = new ArrayList<>();
        int colon = colon(tree);
        if (colon < 1 || !startsLine(reading, tree) || !isName(reading, tree, colon)) {
            return found;
        }
        int sourceEnd = sourceEnd(tree, colon);
        int from = colon + 1;
        int to = ContentEdges.trimEnd(tree, from, tree.size() - 1);
        if (to - from < 2) {
            return found;
        }
        Span content = tree.span(from, to);
        Source source = new Source(tree.sentence().index(), sourceEnd, tree.span(0, sourceEnd));
        found.add(new Saying(
                ID,
                tree.sentence().index(),
                colon,
                CUE,
                tree.span(colon, colon),
                source,
                null,
                List.of(content),
                Contents.quotation(reading, content),
                false));
        return found;
    }

    private static int colon(SentenceTree tree) {
        for (int i = 1; i < Math.min(tree.size() - 3, MAX_TOKENS); i++) {
            if (tree.word(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsLine(ReportReading reading, SentenceTree tree) {
        int begin = tree.sentence().span().begin();
        while (begin > 0 && Character.isSpaceChar(reading.text().charAt(begin - 1))) {
            begin--;
        }
        return begin == 0 || reading.text().charAt(begin - 1) == '\n';
    }

    /** Words before the colon that name somebody: not "Deep down:", nor the place of a dateline, "ORVANE:". */
    private static boolean isName(ReportReading reading, SentenceTree tree, int colon) {
        if (tree.tag(0).equals("IN") || tree.tag(0).equals("TO")) {
            return false;
        }
        boolean proper = false;
        for (int i = 0; i < colon; i++) {
            String tag = tree.tag(i);
            if (Set.of("VBD", "VBZ", "VBP", "MD", "VBN", "VBG", "VB", "``").contains(tag)
                    || LABELS.contains(tree.word(i))) {
                return false;
            }
            proper |= SpeakerWords.isNoun(tree.lemma(i)) || isNamed(reading, tree, i);
        }
        return proper;
    }

    /** A name by the case's settled names; where none were settled, by the language model. */
    private static boolean isNamed(ReportReading reading, SentenceTree tree, int token) {
        List<Mention> mentions = reading.report().mentions();
        String model = tree.token(token).name();
        if (mentions.isEmpty()) {
            return tree.tag(token).startsWith("NNP") || !model.equals("O");
        }
        Span span = tree.token(token).span();
        return model.equals("PERSON")
                || mentions.stream()
                        .anyMatch(m -> m.actor() != null && m.anchor().span().overlaps(span));
    }

    private static int sourceEnd(SentenceTree tree, int colon) {
        for (int i = 1; i < colon; i++) {
            if ((tree.tag(i).equals("IN") && !Set.of("of", "for").contains(tree.word(i)))
                    || tree.tag(i).equals("TO")) {
                return i - 1;
            }
        }
        return colon - 1;
    }
}
