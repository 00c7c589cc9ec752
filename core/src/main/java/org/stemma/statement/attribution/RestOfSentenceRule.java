package org.stemma.statement.attribution;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/** {@code NP said …} where the tree fails: what follows a plain verb of saying to the end of the sentence. */
final class RestOfSentenceRule implements AttributionRule {
    private static final Set<CueClass> PLAIN =
            Set.of(CueClass.SAY, CueClass.CLAIM, CueClass.CONFIRM, CueClass.PREDICT, CueClass.DENY);

    private static final Set<String> ADVERBIAL =
            Set.of("when", "if", "as", "after", "before", "while", "because", "until", "once", "since", "unless");

    /** First words of what stands before a clause and belongs to what is said. */
    private static final Set<String> CONTRARY = Set.of("despite", "although", "though", "unless", "unlike", "given");

    private static final int MAX_CIRCUMSTANCE = 8;
    private static final Set<String> NO_SUBJECT =
            Set.of("them", "him", "us", "me", "so", "yes", "no", "itself", "himself", "herself");

    @Override
    public String id() {
        return "rest-of-sentence";
    }

    @Override
    public String summary() {
        return "Where the tree has no complement, the clause after a verb of saying reaches to the end of the sentence.";
    }

    @Override
    public String sample() {
        return "[The mayor|source] [said|cue] {most of the town's houses near the river that flooded were empty}.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        SentenceTree tree = site.tree();
        int from = site.last() + 1;
        boolean plain = PLAIN.contains(site.cue().kind())
                && site.cue().takes("that")
                && site.cue().takes("quote");
        if (!plain || site.source() == null || site.passive() || site.inverted() || !tree.inside(from)) {
            return Optional.empty();
        }
        while (tree.inside(from)
                && (tree.relation(from).equals("obl:tmod") || tree.tag(from).equals("RB") || isListener(site, from))) {
            from++;
        }
        from = afterTime(site, from);
        from = thatAfterListener(site).orElse(afterCircumstance(site, from));
        boolean blocked = !tree.inside(from)
                || NO_SUBJECT.contains(tree.word(from))
                || (tree.isPunctuation(from) && !ContentEdges.isOpeningQuote(tree, from))
                || (tree.tag(from).equals("IN")
                        && !tree.word(from).equals("that")
                        && !CONTRARY.contains(tree.word(from))
                        && !tree.word(from).equals("if"));
        if (blocked || !hasClause(site, from)) {
            return Optional.empty();
        }
        int to = ContentEdges.limit(tree, site.token(), from, semicolon(tree, from) - 1);
        Span span = tree.span(from, ContentEdges.trimEnd(tree, from, to));
        return Optional.of(site.saying(id(), span, Contents.quotation(reading, span)));
    }

    /** "said this week": past the time. */
    private static int afterTime(CueSite site, int from) {
        SentenceTree tree = site.tree();
        for (int child : tree.children(site.token())) {
            if (tree.relation(child).equals("obl:tmod") && tree.low(child) == from) {
                return tree.high(child) + 1;
            }
        }
        return from;
    }

    /** "told a crowd in the hall on Monday that …": the listener with all that hangs on it wrongly, then "that". */
    private static Optional<Integer> thatAfterListener(CueSite site) {
        SentenceTree tree = site.tree();
        if (site.addressee() == null) {
            return Optional.empty();
        }
        for (int i = site.last() + 1; i < tree.size(); i++) {
            if (tree.word(i).equals("that") && tree.tag(i).equals("IN")) {
                return Optional.of(i);
            }
            if (tree.isVerb(i) || tree.tag(i).equals("MD") || tree.tag(i).startsWith("W") || tree.isQuoted(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Position of the first semicolon outside quotation marks; the sentence's size if there is none. */
    private static int semicolon(SentenceTree tree, int from) {
        for (int i = from + 1; i < tree.size(); i++) {
            if (tree.word(i).equals(";") && !tree.isQuoted(i)) {
                return i;
            }
        }
        return tree.size();
    }

    /** "said in a statement on Monday the bridge was closed": past short phrases that are no clause. */
    private static int afterCircumstance(CueSite site, int from) {
        SentenceTree tree = site.tree();
        int at = from;
        for (int child : tree.children(site.token())) {
            int end = tree.high(child);
            boolean phrase = tree.is(child, "obl") && tree.low(child) == at && tree.inside(end + 2);
            if (phrase && end - at < MAX_CIRCUMSTANCE && !tree.isPunctuation(end + 1)) {
                at = end + 1;
            }
        }
        return startsClause(tree, at) ? at : from;
    }

    private static boolean startsClause(SentenceTree tree, int index) {
        return tree.isNominal(index)
                || tree.tag(index).startsWith("JJ")
                || tree.tag(index).equals("PRP$");
    }

    private static boolean isListener(CueSite site, int index) {
        Source addressee = site.addressee();
        return addressee != null
                && addressee.span().contains(site.tree().token(index).span());
    }

    /** "will answer all questions when he is well": the verb belongs to a clause of time, cause or condition. */
    private static boolean isAdverbial(SentenceTree tree, int from, int verb) {
        int steps = 0;
        for (int at = verb; at > from && steps++ < tree.size(); at = tree.head(at)) {
            if (tree.is(at, "advcl") && tree.low(at) > from && ADVERBIAL.contains(tree.word(tree.low(at)))) {
                return true;
            }
        }
        return false;
    }

    /** A subject and a finite verb follow, and the verb belongs to no other clause further back. */
    private static boolean hasClause(CueSite site, int from) {
        SentenceTree tree = site.tree();
        for (int i = from + 1; i < tree.size(); i++) {
            boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(i));
            boolean clitic = tree.word(i).equals("'s") && tree.tag(i - 1).startsWith("PRP");
            boolean relative = tree.tag(i - 1).equals("WDT") || tree.tag(i - 1).equals("WP");
            if ((finite || clitic) && !relative && !isAdverbial(tree, from, i)) {
                return site.cue().takes("so") || !isApart(tree, from, i);
            }
        }
        return false;
    }

    /** "a statement of its own, and the crowd cheered": the verb has a subject of its own behind a comma and a conjunction. */
    private static boolean isApart(SentenceTree tree, int from, int verb) {
        int clause = tree.isFinite(verb) && !tree.is(verb, "aux") && !tree.is(verb, "cop") ? verb : tree.head(verb);
        int subject = clause < 0 ? -1 : tree.findChild(clause, "nsubj").orElse(-1);
        int begin = subject < 0 || subject > clause ? -1 : tree.low(subject);
        if (begin <= from
                || tree.word(from).equals("that")
                || tree.word(from).equals("to")
                || tree.isPunctuation(from)) {
            return false;
        }
        String before = tree.word(begin - 1);
        boolean conjunction =
                tree.tag(begin - 1).equals("CC") || tree.tag(begin - 1).equals("IN");
        return before.equals(",") || (conjunction && !before.equals("that") && begin - 1 > from);
    }
}
