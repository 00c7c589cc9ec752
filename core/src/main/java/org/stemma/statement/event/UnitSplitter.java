package org.stemma.statement.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.attribution.ReportReading;
import org.stemma.statement.attribution.Saying;
import org.stemma.statement.attribution.SentenceTree;
import org.stemma.text.Span;

/** Cuts the sentences of a report into statement units. For one report. */
public final class UnitSplitter {
    private static final Set<String> CLAUSES =
            Set.of("conj", "ccomp", "parataxis", "advcl", "csubj", "dep", "xcomp", "acl");
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

    private final ReportReading reading;
    private final Set<List<Integer>> contentHeads = new HashSet<>();
    private final List<Saying> aboutClaims = new ArrayList<>();
    private final Map<Integer, List<Saying>> near = new HashMap<>();
    private final List<Saying> sayings;

    /** A splitter for a report with these sayings. */
    public UnitSplitter(ReportReading reading, List<Saying> sayings, EventReader events) {
        this.reading = reading;
        this.sayings = sayings.stream()
                .filter(s -> s.cue().kind().tells() && !s.rule().equals("is-reported-to"))
                .filter(s -> findContentHeads(reading, s, sayings, events))
                .sorted(Comparator.comparingInt(Saying::contentLength).thenComparing(Saying::cueSpan))
                .toList();
    }

    /**
     * Where no clause was read in a content, its top word stands for it: the finite verb of a badly parsed clause, or the noun of
     * an event noun phrase ("denied reports of a blast"). A noun phrase that tells of no event is no content of a statement.
     */
    private boolean findContentHeads(ReportReading report, Saying saying, List<Saying> all, EventReader events) {
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
            boolean noun =
                    saying.rule().equals("object-of-cue") || saying.rule().equals("noun-of-saying");
            if (!noun || !phrase || isToldPhrase(tree, saying, top, events)) {
                contentHeads.add(List.of(tree.sentence().index(), top));
                any = true;
            }
        }
        return any;
    }

    private static boolean isToldPhrase(SentenceTree tree, Saying saying, int top, EventReader events) {
        return switch (saying.cue().kind()) {
            case DENY, CONFIRM, ORDER -> tree.low(top) < tree.high(top) || events.isEventPhrase(tree, top);
            case SAY, CLAIM, PREDICT -> events.isEventPhrase(tree, top);
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

    private boolean isClause(SentenceTree tree, int index, Saying saying) {
        boolean complement = saying.sentence() == tree.sentence().index() && tree.head(index) == saying.cueToken();
        return isClauseWord(tree, index) && (isPlainHead(tree, index) || complement);
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

    /** The units of a sentence, in the order of the text. */
    public List<StatementUnit> split(SentenceTree tree) {
        int[] owner = owners(tree);
        List<StatementUnit> units = new ArrayList<>();
        for (int head = 0; head < tree.size(); head++) {
            if (owner[head] == head && !isCue(tree, head)) {
                unit(tree, head, owner).ifPresent(units::add);
            }
        }
        for (Saying about : aboutClaims) {
            if (about.sentence() == tree.sentence().index()) {
                units.add(aboutClaim(tree, about));
            }
        }
        units.sort(Comparator.comparing(StatementUnit::span));
        return units;
    }

    /** "the union's claim that …" as a whole, told of by who rejects or confirms it. */
    private StatementUnit aboutClaim(SentenceTree tree, Saying about) {
        int noun = sayings.stream()
                .filter(s -> isAboutClaim(about, s))
                .map(Saying::cueToken)
                .findFirst()
                .orElse(about.cueToken());
        List<Saying> behind = new ArrayList<>(behind(tree, noun));
        return new StatementUnit(tree.sentence().index(), noun, about.content().getFirst(), behind);
    }

    private Optional<StatementUnit> unit(SentenceTree tree, int head, int[] owner) {
        List<Saying> behind = behind(tree, head);
        boolean[] mine = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            boolean own =
                    owner[i] == head || adopted(tree, owner[i], head, behind, i) || isRestricted(tree, owner, i, head);
            mine[i] = own && !tree.isPunctuation(i) && sameVoice(tree, i, behind);
        }
        int start = nearest(mine, head);
        if (start < 0) {
            return Optional.empty();
        }
        int first = UnitHull.first(tree, mine, start);
        int last = UnitHull.last(tree, mine, start);
        while (first < last && LEADS.contains(tree.word(first)) && first < head) {
            first++;
        }
        return Optional.of(new StatementUnit(tree.sentence().index(), head, UnitHull.span(tree, first, last), behind));
    }

    /** A relative clause without a comma before it belongs to what its noun's clause tells, and is a unit of its own. */
    private static boolean isRestricted(SentenceTree tree, int[] owner, int token, int head) {
        int clause = owner[token];
        if (clause < 0 || !tree.relation(clause).equals("acl:relcl") || tree.head(clause) < 0) {
            return false;
        }
        int noun = tree.head(clause);
        boolean comma = tree.low(clause) > 0 && tree.isPunctuation(tree.low(clause) - 1);
        return !comma && owner[noun] == head && noun < clause;
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
                || !isCue(tree, owner)
                || !behind.getFirst().covers(tree.token(token).span().begin())) {
            return false;
        }
        return mainHead(tree, behind.getFirst()) == head;
    }

    private int mainHead(SentenceTree tree, Saying saying) {
        int best = -1;
        int depth = Integer.MAX_VALUE;
        for (int i = 0; i < tree.size(); i++) {
            if (saying.covers(tree.token(i).span().begin()) && isHead(tree, i) && !isCue(tree, i)) {
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

    /** The token is told by the same sayings as the unit's head, and is no cue or source. */
    private boolean sameVoice(SentenceTree tree, int token, List<Saying> behind) {
        Span span = tree.token(token).span();
        for (Saying saying : near(tree)) {
            boolean cue = saying.sentence() == tree.sentence().index()
                    && saying.cueSpan().overlaps(span);
            boolean source = saying.source() != null
                    && saying.source().sentence() == tree.sentence().index()
                    && saying.source().span().overlaps(span)
                    && !behind.contains(saying)
                    && !saying.covers(span.begin());
            boolean about = behind.stream().anyMatch(inner -> isAboutClaim(saying, inner));
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

    private List<Saying> behind(SentenceTree tree, int head) {
        int at = tree.token(head).span().begin();
        List<Saying> behind = new ArrayList<>();
        for (Saying saying : near(tree)) {
            if (saying.covers(at) && behind.stream().noneMatch(inner -> isAboutClaim(saying, inner))) {
                behind.add(saying);
            }
        }
        return behind;
    }

    /** Whether the outer saying is about the inner one's claim, source and all ("rejected the union's claim that …"). */
    private static boolean isAboutClaim(Saying outer, Saying inner) {
        return inner.rule().equals("noun-of-saying")
                && inner.source() != null
                && outer.covers(inner.source().span().begin());
    }

    /** For every token the head of its unit. */
    private int[] owners(SentenceTree tree) {
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
    private boolean isCue(SentenceTree tree, int token) {
        return sayings.stream()
                .anyMatch(s -> s.sentence() == tree.sentence().index() && s.cueToken() == token && holdsUnit(s));
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

    private boolean isHead(SentenceTree tree, int index) {
        return isPlainHead(tree, index)
                || contentHeads.contains(List.of(tree.sentence().index(), index))
                || (isClauseWord(tree, index) && isContentHead(tree, index));
    }

    private static boolean isClauseWord(SentenceTree tree, int index) {
        return !tree.isPunctuation(index) && (tree.isVerb(index) || tree.hasChild(index, "cop"));
    }

    private boolean isPlainHead(SentenceTree tree, int index) {
        if (tree.head(index) < 0) {
            return true;
        }
        String relation = tree.relation(index);
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        if (!CLAUSES.contains(base) || !isClauseWord(tree, index)) {
            return false;
        }
        return switch (base) {
            case "conj" ->
                isClauseHead(tree, tree.head(index)) && (tree.isFinite(index) || tree.hasChild(index, "nsubj"));
            case "acl" ->
                (relation.equals("acl:relcl") && tree.isFinite(index) && length(tree, index) >= 4)
                        || (subject(tree, index) && tree.hasChild(index, "mark"));
            case "xcomp" -> false;
            case "advcl" ->
                tree.isFinite(index)
                        || (subject(tree, index) && !tree.tag(index).equals("VB"))
                        || (tree.tag(index).equals("VBG") && tree.hasChild(index, "obj"));
            case "dep" -> tree.isFinite(index) && subject(tree, index);
            case "ccomp" ->
                tree.isFinite(index)
                        || (subject(tree, index) && !tree.tag(index).equals("VB"));
            default -> tree.isFinite(index) || subject(tree, index);
        };
    }

    private static boolean subject(SentenceTree tree, int index) {
        return tree.hasChild(index, "nsubj");
    }

    private static int length(SentenceTree tree, int index) {
        return tree.high(index) - tree.low(index) + 1;
    }

    private boolean isClauseHead(SentenceTree tree, int index) {
        return tree.isVerb(index) || tree.hasChild(index, "cop") || tree.head(index) < 0;
    }

    /** The infinitive or clause that is the whole content of a saying ("vowed to …"). */
    private boolean isContentHead(SentenceTree tree, int index) {
        int up = tree.head(index);
        return sayings.stream()
                .anyMatch(s -> s.sentence() == tree.sentence().index()
                        && s.cueToken() == up
                        && s.covers(tree.token(index).span().begin()));
    }
}
