package org.stemma.statement.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.event.EventReader;
import org.stemma.statement.event.Frames;
import org.stemma.statement.event.StatementUnit;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;

/** Cuts the sentences of a report into statement units. For one report. */
public final class UnitSplitter {
    private static final Set<String> LEADS = Set.of(
            "that",
            "and",
            "but",
            "or",
            "as",
            "after",
            "while",
            "because",
            "since",
            "when",
            "before",
            "although",
            "though",
            "whether",
            "if",
            "so",
            "then",
            "which",
            "who",
            "where");

    private static final Set<String> EVEN = Set.of("as", "though", "when", "after", "before");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private final ContentHeads contents;
    private final UnitVoices voices;
    private final List<Saying> sayings;
    private final UnitHeads heads;

    /** A splitter for a report with these sayings. */
    public UnitSplitter(ReportReading reading, List<Saying> sayings, EventReader events) {
        this.contents = new ContentHeads(reading, sayings, events);
        this.sayings = contents.told();
        this.voices = new UnitVoices(this.sayings);
        this.heads = new UnitHeads(reading, contents, this.sayings, events);
    }

    /** The units of a sentence, in the order of the text. */
    public List<StatementUnit> split(SentenceTree tree) {
        int[] owner = heads.owners(tree);
        List<StatementUnit> units = new ArrayList<>();
        for (int head = 0; head < tree.size(); head++) {
            if (owner[head] == head && !heads.isCue(tree, head) && !isFrame(tree, owner, head)) {
                unit(tree, head, owner).ifPresent(units::add);
            }
        }
        for (Saying about : contents.aboutClaims()) {
            if (about.sentence() == tree.sentence().index()) {
                units.add(aboutClaim(tree, about));
            }
        }
        units.sort(Comparator.comparing(StatementUnit::span));
        return units;
    }

    /** A sentence in which no unit was read, as one; empty for headings, scraps and what only says who speaks. */
    public Optional<StatementUnit> whole(SentenceTree tree) {
        if (!WholeSentences.isSentence(tree)
                || sayings.stream()
                        .anyMatch(s -> s.sentence() == tree.sentence().index())) {
            return Optional.empty();
        }
        int head = WholeSentences.head(tree);
        return Optional.of(
                new StatementUnit(tree.sentence().index(), head, WholeSentences.span(tree), voices.behind(tree, head)));
    }

    /** "so far" is a time, and no link; "if" and "as" of a clause that stays within belong to it. */
    private static boolean isLead(SentenceTree tree, int index, int head) {
        String word = tree.word(index);
        boolean soFar = word.equals("so") && Set.of("far", "many", "much").contains(tree.word(index + 1));
        boolean whetherOrNot = word.equals("not") && tree.word(index - 1).equals("or");
        boolean evenAs = word.equals("even") && EVEN.contains(tree.word(index + 1));
        boolean link = (tree.is(index, "mark") && !word.equals("that"))
                || tree.tag(index).equals("WRB");
        boolean pointer = tree.tag(index).equals("DT");
        boolean inner = link && tree.head(index) >= 0 && tree.head(index) != head;
        boolean condition = CONDITIONS.contains(word) && tree.head(head) < 0;
        boolean atWhether = tree.word(index + 1).equals("whether");
        return atWhether
                || (LEADS.contains(word) && !soFar && !pointer && !inner && !condition)
                || whetherOrNot
                || evenAs;
    }

    /** A frame makes no unit: the clause that it carries is told as one. */
    private boolean isFrame(SentenceTree tree, int[] owner, int head) {
        return Frames.findClause(tree, owner, head)
                        .filter(c -> !isToldBy(tree, head, c))
                        .isPresent()
                && !contents.contains(tree, head);
    }

    /** "… and injured twenty, the mayor told the paper", where the parser took the telling for something that "injured" frames. */
    private boolean isToldBy(SentenceTree tree, int head, int cue) {
        return voices.behind(tree, head).stream()
                .anyMatch(s -> s.sentence() == tree.sentence().index() && s.cueToken() == cue);
    }

    /** "the union's claim that …" as a whole, told of by who rejects or confirms it. */
    private StatementUnit aboutClaim(SentenceTree tree, Saying about) {
        int noun = sayings.stream()
                .filter(s -> ContentHeads.isAboutClaim(about, s))
                .map(Saying::cueToken)
                .findFirst()
                .orElse(about.cueToken());
        List<Saying> behind = voices.behind(tree, noun);
        return new StatementUnit(tree.sentence().index(), noun, about.content().getFirst(), behind);
    }

    private Optional<StatementUnit> unit(SentenceTree tree, int head, int[] owner) {
        List<Saying> behind = voices.behind(tree, head);
        boolean[] mine = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            boolean own = owner[i] == head
                    || adopted(tree, owner[i], head, behind, i)
                    || isRestricted(tree, owner, i, head)
                    || Frames.isShared(tree, owner[i], head);
            mine[i] = own && !tree.isPunctuation(i) && voices.isTold(tree, i, behind);
        }
        int start = nearest(mine, head);
        if (start < 0) {
            return Optional.empty();
        }
        int first = UnitHull.first(tree, mine, start);
        int last = UnitHull.last(tree, mine, start);
        while (first < last && isLead(tree, first, head) && first < head) {
            first++;
        }
        first = UnitHull.withThere(tree, first);
        last = UnitHull.dropClause(tree, Math.max(head, first), last);
        last = UnitHull.dropLead(tree, Math.max(head, first), last);
        last = UnitHull.dropFragment(tree, Math.max(head, first), last);
        return Optional.of(new StatementUnit(tree.sentence().index(), head, UnitHull.span(tree, first, last), behind));
    }

    /** A relative clause without a comma before it belongs to what its noun's clause tells, and is a unit of its own. */
    private static boolean isRestricted(SentenceTree tree, int[] owner, int token, int head) {
        int clause = relative(tree, owner, token);
        if (clause < 0 || !tree.relation(clause).equals("acl:relcl") || tree.head(clause) < 0) {
            return false;
        }
        int noun = tree.head(clause);
        boolean comma = tree.low(clause) > 0 && tree.isPunctuation(tree.low(clause) - 1);
        return !comma && owner[noun] == head && noun < clause;
    }

    /** The relative clause in whose frame or whose own words the token stands: "gains that saw the rebels declare a state". */
    private static int relative(SentenceTree tree, int[] owner, int token) {
        int clause = owner[token];
        boolean framed = clause >= 0 && tree.is(clause, "ccomp") && tree.head(clause) < clause;
        return framed ? tree.head(clause) : clause;
    }

    private static int nearest(boolean[] mine, int head) {
        for (int distance = 0; distance < mine.length; distance++) {
            if (head - distance >= 0 && mine[head - distance]) {
                return head - distance;
            }
            if (head + distance < mine.length && mine[head + distance]) {
                return head + distance;
            }
        }
        return -1;
    }

    /** What hangs on a cue but stands in its content belongs to the content's main unit. */
    private boolean adopted(SentenceTree tree, int owner, int head, List<Saying> behind, int token) {
        if (owner < 0
                || behind.isEmpty()
                || !heads.isCue(tree, owner)
                || !behind.getFirst().covers(tree.token(token).span().begin())) {
            return false;
        }
        int held = behind.getFirst().cueToken() == owner ? holder(tree, owner, behind.getFirst()) : -1;
        return head == (held >= 0 && token > held ? held : mainHead(tree, behind.getFirst()));
    }

    /** The clause within the content on which the parser hung the cue; -1 if the cue stands above its content. */
    private int holder(SentenceTree tree, int cue, Saying saying) {
        int steps = 0;
        for (int at = tree.head(cue); at >= 0 && steps++ <= tree.size(); at = tree.head(at)) {
            if (heads.isHead(tree, at)
                    && !heads.isCue(tree, at)
                    && saying.covers(tree.token(at).span().begin())) {
                return at;
            }
        }
        return -1;
    }

    private int mainHead(SentenceTree tree, Saying saying) {
        int best = -1;
        int depth = Integer.MAX_VALUE;
        for (int i = 0; i < tree.size(); i++) {
            if (saying.covers(tree.token(i).span().begin()) && heads.isHead(tree, i) && !heads.isCue(tree, i)) {
                int own = depth(tree, i);
                if (own < depth) {
                    depth = own;
                    best = i;
                }
            }
        }
        return best;
    }

    private static int depth(SentenceTree tree, int index) {
        int depth = 0;
        for (int up = tree.head(index); up >= 0 && depth < tree.size(); up = tree.head(up)) {
            depth++;
        }
        return depth;
    }
}
