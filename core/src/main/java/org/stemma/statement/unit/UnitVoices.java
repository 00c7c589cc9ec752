package org.stemma.statement.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/** Which sayings tell a word. For one report. */
final class UnitVoices {
    private final List<Saying> sayings;
    private final Map<Integer, List<Saying>> near = new HashMap<>();

    /** Takes the sayings that tell something, the innermost first. */
    UnitVoices(List<Saying> sayings) {
        this.sayings = sayings;
    }

    /** The token is told by the same sayings as the unit's head, and is no cue or source. */
    boolean isTold(SentenceTree tree, int token, List<Saying> behind) {
        Span span = tree.token(token).span();
        for (Saying saying : near(tree)) {
            boolean cue = saying.sentence() == tree.sentence().index()
                    && saying.cueSpan().overlaps(span);
            boolean source = saying.source() != null
                    && saying.source().sentence() == tree.sentence().index()
                    && saying.source().span().overlaps(span)
                    && !behind.contains(saying)
                    && !saying.covers(span.begin());
            boolean about = behind.stream().anyMatch(inner -> ContentHeads.isAboutClaim(saying, inner));
            boolean relevant = !about && (behind.contains(saying) || saying.covers(span.begin()) || cue || source);
            if (relevant && (cue || saying.covers(span.begin()) != behind.contains(saying))) {
                return false;
            }
        }
        return true;
    }

    /** The sayings whose content the token is; who denies or judges another's claim does not tell it. */
    private List<Saying> near(SentenceTree tree) {
        return near.computeIfAbsent(
                tree.sentence().index(),
                index -> sayings.stream()
                        .filter(s -> s.sentence() == index
                                || s.content().stream().anyMatch(tree.sentence().span()::overlaps))
                        .toList());
    }

    List<Saying> behind(SentenceTree tree, int head) {
        int at = tree.token(head).span().begin();
        List<Saying> behind = new ArrayList<>();
        for (Saying saying : near(tree)) {
            if (saying.covers(at) && behind.stream().noneMatch(inner -> ContentHeads.isAboutClaim(saying, inner))) {
                behind.add(saying);
            }
        }
        return behind;
    }
}
