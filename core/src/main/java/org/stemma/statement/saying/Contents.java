package org.stemma.statement.saying;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.Quote;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.text.Span;

/** How far content reaches, and how its words are given. */
public final class Contents {
    private static final Set<String> MARKS =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "where", "when", "which", "to");

    private static final Set<String> WH = Set.of("how", "why", "what", "who", "where", "when", "which", "whether");

    private static final Set<CueClass> GERUND = Set.of(CueClass.DENY, CueClass.CONFIRM, CueClass.ORDER);

    private static final Set<String> PREPOSITIONS = Set.of("for", "on", "upon");

    private Contents() {}

    /** Direct, mixed or indirect, by the quotation marks in these characters. */
    public static Quotation quotation(ReportReading reading, Span content) {
        Span trimmed = content;
        boolean mixed = false;
        for (Quote quote : reading.quotes()) {
            if (quote.outer().begin() <= trimmed.begin()
                    && trimmed.end() <= quote.outer().end() + 1) {
                return Quotation.DIRECT;
            }
            mixed |= quote.outer().overlaps(trimmed);
        }
        return mixed ? Quotation.MIXED : Quotation.INDIRECT;
    }

    /** {@code declared that "…," while …}: where the content begins with a finished quotation, it ends with it. */
    public static Span endWithQuote(ReportReading reading, Span content) {
        String text = reading.text();
        int begin = content.begin();
        if (text.startsWith("that ", begin)) {
            begin += "that ".length();
        }
        int at = begin;
        return reading.findQuote(at)
                .filter(q -> q.outer().begin() == at && q.outer().end() < content.end())
                .filter(q -> ",.!?".indexOf(text.charAt(q.inner().end() - 1)) >= 0
                        || text.startsWith(",", q.outer().end()))
                .map(q -> new Span(content.begin(), q.outer().end()))
                .orElse(content);
    }

    /** The clause that completes the cue to its right; empty if there is none. */
    public static Optional<int[]> clauseAfter(CueSite site) {
        SentenceTree tree = site.tree();
        int verb = site.token();
        for (int child : tree.children(verb)) {
            if (child > site.last() && !isSource(site, child) && isComplement(site, child)) {
                return Optional.of(extend(site, begin(site, child), child));
            }
        }
        return Optional.empty();
    }

    /** "called on the rebels to leave", "called for the dam to be closed": the cue with the preposition before whom it is asked of. */
    public static CueSite askedOf(CueSite site) {
        SentenceTree tree = site.tree();
        int next = site.last() + 1;
        boolean takes = site.cue().kind() == CueClass.ORDER
                && PREPOSITIONS.contains(tree.word(next))
                && site.cue().takes(tree.word(next));
        boolean asked = takes
                && tree.children(site.token()).stream()
                        .anyMatch(c -> tree.is(c, "obl") && tree.low(c) == next && c > next);
        return asked ? site.withLast(next) : site;
    }

    private static boolean isSource(CueSite site, int child) {
        return site.source() != null
                && site.source().sentence() == site.tree().sentence().index()
                && site.source().head() == child;
    }

    private static boolean isComplement(CueSite site, int child) {
        SentenceTree tree = site.tree();
        String relation = tree.relation(child);
        boolean clause = relation.equals("ccomp")
                || relation.equals("xcomp")
                || relation.equals("csubj")
                || relation.equals("parataxis")
                || relation.equals("dep")
                || relation.equals("advcl");
        if (!clause) {
            return false;
        }
        int low = tree.low(child);
        boolean asked = WH.contains(tree.word(low)) && !isAdverbial(tree, child);
        boolean infinitive = !asked
                && tree.hasChild(child, "mark")
                && tree.word(tree.findChild(child, "mark").orElse(-1)).equals("to");
        boolean gerund = relation.equals("xcomp") && isGerund(tree, child);
        if (gerund) {
            return GERUND.contains(site.cue().kind());
        }
        boolean clausal = asked
                || (tree.hasChild(child, "nsubj")
                        && (tree.isFinite(child) || !site.cue().takes("np")));
        if ((relation.equals("xcomp") && !clausal) || infinitive) {
            return infinitive && site.cue().takes("to");
        }
        if (!site.cue().takes("that")) {
            return false;
        }
        boolean marked = MARKS.contains(tree.word(low)) && !tree.word(low).equals("to");
        if (relation.equals("advcl")) {
            boolean asks =
                    site.cue().kind() == CueClass.ASK && Set.of("if", "whether").contains(tree.word(low));
            return tree.word(low).equals("that") || asks || (asked && low == site.last() + 1);
        }
        if (relation.equals("ccomp") || relation.equals("xcomp")) {
            boolean bare =
                    site.cue().lemma().equals("see") || site.cue().lemma().equals("hear");
            return !bare || tree.isFinite(child);
        }
        return tree.isFinite(child) && (marked || low == site.groupLast() + 1 || followsListener(site, child));
    }

    /** "explained when it fell" is told, "answered when it fell" may be the time of the answer. */
    private static boolean isAdverbial(SentenceTree tree, int clause) {
        String first = tree.word(tree.low(clause));
        return tree.is(clause, "advcl") && (first.equals("when") || first.equals("where"));
    }

    /** "told the paper last week she would go": the clause begins where the listener's or the day's phrase ends. */
    private static boolean followsListener(CueSite site, int clause) {
        SentenceTree tree = site.tree();
        int begin = tree.low(clause);
        return site.addressee() != null
                && tree.hasChild(clause, "nsubj")
                && tree.children(site.token()).stream()
                        .anyMatch(c -> c > site.last()
                                && tree.high(c) == begin - 1
                                && (tree.is(c, "obj") || tree.is(c, "iobj") || tree.is(c, "obl")));
    }

    /** "denied taking part", "denies having taken part". */
    private static boolean isGerund(SentenceTree tree, int verb) {
        return tree.tag(verb).equals("VBG")
                || tree.children(verb).stream()
                        .anyMatch(c -> c < verb && Set.of("having", "being").contains(tree.word(c)));
    }

    private static int begin(CueSite site, int child) {
        SentenceTree tree = site.tree();
        int begin = Math.max(tree.low(child), site.groupLast() + 1);
        int object = objectBefore(site, child);
        if (object >= 0) {
            return Math.max(tree.low(object), site.groupLast() + 1);
        }
        while (begin < child && tree.isPunctuation(begin) && !ContentEdges.isOpeningQuote(tree, begin)) {
            begin++;
        }
        if (begin > site.last() + 1 && ContentEdges.isOpeningQuote(tree, begin - 1)) {
            begin--;
        }
        if (begin > site.last() + 1 && tree.word(begin - 1).equals("that")) {
            begin--;
        }
        return begin;
    }

    /** "urged the rebels to leave": whom it is asked of belongs to what is asked, but "told them to" has a listener. */
    private static int objectBefore(CueSite site, int child) {
        SentenceTree tree = site.tree();
        boolean listener = site.cue().takes("+to") && site.cue().kind() != CueClass.ASK;
        if (listener
                || !tree.findChild(child, "mark")
                        .map(tree::word)
                        .filter("to"::equals)
                        .isPresent()) {
            return -1;
        }
        for (int other : tree.children(site.token())) {
            boolean preposition = tree.is(other, "obl") && tree.low(other) == site.last();
            boolean object = tree.is(other, "obj") || tree.is(other, "iobj") || preposition;
            if (object && other > site.last() && other < child && !isSource(site, other)) {
                return other;
            }
        }
        return -1;
    }

    /** From a first token to the end of what belongs to the complement. */
    public static int[] extend(CueSite site, int begin, int complement) {
        SentenceTree tree = site.tree();
        int verb = site.token();
        int end = tree.high(complement);
        for (int child : tree.children(verb)) {
            if (child > complement && tree.low(child) > complement && belongs(site, child)) {
                end = Math.max(end, tree.high(child));
            } else if (child > complement && tree.low(child) > complement && !tree.isPunctuation(child)) {
                break;
            }
        }
        end = Math.min(end, ContentEdges.limit(tree, verb, begin, end));
        return new int[] {begin, ContentEdges.trimEnd(tree, begin, end)};
    }

    private static boolean belongs(CueSite site, int child) {
        SentenceTree tree = site.tree();
        if (tree.is(child, "conj")) {
            boolean subject = tree.hasChild(child, "nsubj") || tree.hasChild(child, "nsubj:pass");
            return subject
                    && (tree.word(tree.low(child)).equals("that")
                            || !tree.word(tree.low(child) - 1).equals("but"));
        }
        if (tree.is(child, "advcl") || tree.is(child, "parataxis")) {
            boolean participle = tree.tag(child).equals("VBG")
                    && CueLexicon.standard().findVerb(tree.lemma(child)).isPresent();
            return !participle;
        }
        return !tree.isPunctuation(child) && !tree.is(child, "cc");
    }
}
