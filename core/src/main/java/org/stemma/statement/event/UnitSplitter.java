package org.stemma.statement.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final List<Saying> sayings;

    /** A splitter for a report with these sayings. */
    public UnitSplitter(ReportReading reading, List<Saying> sayings) {
        this.reading = reading;
        this.sayings = sayings.stream()
                .filter(s -> s.cue().kind().tells())
                .sorted(Comparator.comparingInt(Saying::contentLength).thenComparing(Saying::cueSpan))
                .toList();
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
        units.sort(Comparator.comparing(StatementUnit::span));
        return units;
    }

    private Optional<StatementUnit> unit(SentenceTree tree, int head, int[] owner) {
        List<Saying> behind = behind(tree, head);
        int first = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            boolean mine = owner[i] == head || adopted(tree, owner[i], head, behind, i);
            if (mine && sameVoice(tree, i, behind)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        while (first < last
                && ((tree.isPunctuation(first) && !tree.word(first).equals("$"))
                        || (LEADS.contains(tree.word(first)) && first < head))) {
            first++;
        }
        while (last > first && tree.isPunctuation(last) && !")]%".contains(tree.word(last))) {
            last--;
        }
        return Optional.of(new StatementUnit(tree.sentence().index(), head, tree.span(first, last), behind));
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
        for (Saying saying : sayings) {
            boolean cue = saying.sentence() == tree.sentence().index()
                    && saying.cueSpan().overlaps(span);
            boolean source = saying.source() != null
                    && saying.source().sentence() == tree.sentence().index()
                    && saying.source().span().overlaps(span)
                    && !behind.contains(saying)
                    && !saying.covers(span.begin());
            boolean relevant = behind.contains(saying) || saying.covers(span.begin()) || cue || source;
            if (relevant && (cue || saying.covers(span.begin()) != behind.contains(saying))) {
                return false;
            }
        }
        return true;
    }

    private List<Saying> behind(SentenceTree tree, int head) {
        int at = tree.token(head).span().begin();
        return sayings.stream().filter(s -> s.covers(at)).toList();
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
        if (tree.head(index) < 0) {
            return true;
        }
        String relation = tree.relation(index);
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        if (!CLAUSES.contains(base) || tree.isPunctuation(index)) {
            return false;
        }
        boolean clause = tree.isVerb(index) || tree.hasChild(index, "cop");
        if (!clause) {
            return false;
        }
        return switch (base) {
            case "conj" ->
                isClauseHead(tree, tree.head(index)) && (tree.isFinite(index) || tree.hasChild(index, "nsubj"));
            case "acl" -> relation.equals("acl:relcl") && tree.isFinite(index) && length(tree, index) >= 4;
            case "xcomp" -> isContentHead(tree, index);
            case "advcl" -> tree.isFinite(index) || (tree.tag(index).equals("VBG") && tree.hasChild(index, "obj"));
            case "dep" -> tree.isFinite(index) && subject(tree, index);
            default -> tree.isFinite(index) || subject(tree, index) || isContentHead(tree, index);
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
