package org.stemma.statement.unit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.statement.event.ClauseHeads;
import org.stemma.statement.event.DependentClauses;
import org.stemma.statement.event.EventReader;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/** The tokens of a report at which units begin to be: heads of clauses and of contents, and cues, which are heads of nothing told. */
final class UnitHeads {
    private final ReportReading reading;
    private final ContentHeads contents;
    private final EventReader events;
    /** The sayings whose cue stands in a sentence. */
    private final Map<Integer, List<Saying>> byCue;
    /** By sentence, the cues and the heads of units; every token asks for those above it. */
    private final Map<Integer, BitSet> cues = new HashMap<>();

    private final Map<Integer, BitSet> heads = new HashMap<>();

    UnitHeads(ReportReading reading, ContentHeads contents, List<Saying> sayings, EventReader events) {
        this.reading = reading;
        this.contents = contents;
        this.events = events;
        this.byCue = sayings.stream().collect(Collectors.groupingBy(Saying::sentence));
    }

    /** For every token the head of its unit. */
    int[] owners(SentenceTree tree) {
        int[] owner = new int[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            owner[i] = -1;
            int steps = 0;
            for (int at = i; at >= 0 && steps++ <= tree.size(); at = tree.head(at)) {
                if (isHead(tree, at) || isCue(tree, at)) {
                    owner[i] = at;
                    break;
                }
            }
        }
        return owner;
    }

    /** A cue whose content holds units of its own makes no unit. */
    boolean isCue(SentenceTree tree, int token) {
        int sentence = tree.sentence().index();
        BitSet found = cues.get(sentence);
        if (found == null) {
            found = new BitSet();
            for (Saying saying : byCue.getOrDefault(sentence, List.of())) {
                if (saying.cueToken() >= 0 && holdsUnit(saying)) {
                    found.set(saying.cueToken());
                }
            }
            cues.put(sentence, found);
        }
        return found.get(token);
    }

    private boolean holdsUnit(Saying saying) {
        for (SentenceTree tree : reading.trees()) {
            for (Span piece : saying.content()) {
                if (piece.overlaps(tree.sentence().span())) {
                    for (int i = 0; i < tree.size(); i++) {
                        if (piece.contains(tree.token(i).span().begin()) && isHead(tree, i)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Whether a unit has this head. */
    boolean isHead(SentenceTree tree, int index) {
        int sentence = tree.sentence().index();
        BitSet found = heads.get(sentence);
        if (found == null) {
            found = new BitSet();
            for (int i = 0; i < tree.size(); i++) {
                found.set(i, isUnitHead(tree, i));
            }
            heads.put(sentence, found);
        }
        return found.get(index);
    }

    private boolean isUnitHead(SentenceTree tree, int index) {
        return (ClauseHeads.isPlainHead(tree, index) && !isPart(tree, index)) || isToldHead(tree, index);
    }

    /** A clause that belongs to the one above it, which is told by the same speakers and makes a unit. */
    private boolean isPart(SentenceTree tree, int index) {
        if (!DependentClauses.isPart(tree, index, events)) {
            return false;
        }
        int clause = tree.token(index).span().begin();
        int above = tree.token(tree.head(index)).span().begin();
        List<Saying> here = byCue.getOrDefault(tree.sentence().index(), List.of());
        if (here.stream().anyMatch(s -> s.covers(clause) != s.covers(above))) {
            return false;
        }
        int steps = 0;
        for (int at = tree.head(index); at >= 0 && steps++ <= tree.size(); at = tree.head(at)) {
            int up = at;
            if (here.stream().anyMatch(s -> s.cueToken() == up)) {
                return false;
            }
            if (ClauseHeads.isPlainHead(tree, at) || isToldHead(tree, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isToldHead(SentenceTree tree, int index) {
        return contents.contains(tree, index) || (ClauseHeads.isClauseWord(tree, index) && isContentHead(tree, index));
    }

    /** The infinitive or clause that is the whole content of a saying ("vowed to …"). */
    private boolean isContentHead(SentenceTree tree, int index) {
        int up = tree.head(index);
        return byCue.getOrDefault(tree.sentence().index(), List.of()).stream()
                .anyMatch(s ->
                        s.cueToken() == up && s.covers(tree.token(index).span().begin()));
    }
}
