package org.stemma.statement.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.event.ClauseHeads;
import org.stemma.statement.event.EventReader;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;

/** Which sayings of a report tell something that makes a statement, and the words that head it. For one report. */
final class ContentHeads {
    private static final Set<String> APART = Set.of("is-reported-to", "subject-of-passive");

    private final Set<List<Integer>> heads = new HashSet<>();
    private final List<Saying> aboutClaims = new ArrayList<>();
    private final List<Saying> told;

    ContentHeads(ReportReading reading, List<Saying> sayings, EventReader events) {
        this.told = sayings.stream()
                .filter(s -> s.cue().kind().tells() && !APART.contains(s.rule()))
                .filter(s -> s.source() != null || s.cue().kind() != CueClass.ASK)
                .filter(s -> find(reading, s, sayings, events))
                .sorted(Comparator.comparingInt(Saying::contentLength).thenComparing(Saying::cueSpan))
                .toList();
    }

    /** The sayings that tell something, the innermost first. */
    List<Saying> told() {
        return told;
    }

    /** The sayings that are about another one's claim. */
    List<Saying> aboutClaims() {
        return aboutClaims;
    }

    /** Whether the word stands for a content in which no clause was read. */
    boolean contains(SentenceTree tree, int index) {
        return heads.contains(List.of(tree.sentence().index(), index));
    }

    /**
     * Where no clause was read in a content, its top word stands for it: the finite verb of a badly parsed clause, or the noun of
     * an event noun phrase ("denied reports of a blast"). A noun phrase that tells of no event is no content of a statement.
     */
    private boolean find(ReportReading report, Saying saying, List<Saying> all, EventReader events) {
        boolean any = false;
        for (SentenceTree tree : report.trees()) {
            if (saying.content().stream().noneMatch(tree.sentence().span()::overlaps)) {
                continue;
            }
            List<Integer> inside = inside(tree, saying);
            if (inside.isEmpty()) {
                continue;
            }
            Optional<Saying> claim = all.stream()
                    .filter(s ->
                            s.sentence() == tree.sentence().index() && !s.equals(saying) && isAboutClaim(saying, s))
                    .findFirst();
            if (claim.isPresent()) {
                aboutClaims.add(saying);
                any = true;
                continue;
            }
            if (inside.stream().anyMatch(i -> isClause(tree, i, saying))) {
                any = true;
                continue;
            }
            int top = top(tree, inside);
            boolean phrase = !tree.isVerb(top);
            boolean object =
                    saying.rule().equals("object-of-cue") || saying.rule().equals("noun-of-saying");
            boolean noun = object && !tree.word(inside.getFirst()).equals("that");
            if (phrase && isBare(tree, inside) && !events.isEventPhrase(tree, top)) {
                continue;
            }
            if (!noun || !phrase || isToldPhrase(tree, saying, top, events)) {
                heads.add(List.of(tree.sentence().index(), top));
                any = true;
            }
        }
        return any;
    }

    /** "called for help": one word that names no event is no statement; who called is told by the clause above. */
    private static boolean isBare(SentenceTree tree, List<Integer> inside) {
        return inside.size() == 1 || (inside.size() == 2 && tree.is(inside.getFirst(), "case"));
    }

    private static boolean isToldPhrase(SentenceTree tree, Saying saying, int top, EventReader events) {
        return switch (saying.cue().kind()) {
            case DENY, CONFIRM, ORDER -> tree.low(top) < tree.high(top) || events.isEventPhrase(tree, top);
            case SAY, CLAIM, PREDICT -> events.isEventPhrase(tree, top) || hasNumber(tree, top);
            default -> false;
        };
    }

    private static List<Integer> inside(SentenceTree tree, Saying saying) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.isPunctuation(i) && saying.covers(tree.token(i).span().begin())) {
                inside.add(i);
            }
        }
        return inside;
    }

    private static boolean isClause(SentenceTree tree, int index, Saying saying) {
        boolean complement = saying.sentence() == tree.sentence().index() && tree.head(index) == saying.cueToken();
        return ClauseHeads.isClauseWord(tree, index) && (ClauseHeads.isPlainHead(tree, index) || complement);
    }

    private static int top(SentenceTree tree, List<Integer> inside) {
        for (int index : inside) {
            if (tree.isVerb(index)
                    && tree.isFinite(index)
                    && !tree.relation(index).startsWith("acl")
                    && !tree.is(index, "aux")) {
                return index;
            }
        }
        return inside.stream()
                .filter(i -> !inside.contains(tree.head(i)))
                .findFirst()
                .orElse(inside.getFirst());
    }

    /** Whether the outer saying is about the inner one's claim, source and all ("rejected the union's claim that …"). */
    static boolean isAboutClaim(Saying outer, Saying inner) {
        return inner.rule().equals("noun-of-saying")
                && inner.source() != null
                && outer.covers(inner.source().span().begin());
    }

    /** "speaks of 300 dead": a number is told. */
    private static boolean hasNumber(SentenceTree tree, int top) {
        return tree.tag(top).equals("CD") || tree.hasChild(top, "nummod");
    }
}
