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
import org.stemma.text.Span;

/** {@code NP called the raid a crime}, {@code NP accused the army of looting}, {@code NP described it as a mistake}. */
final class DescriptionRule implements AttributionRule {
    private static final Set<String> NAMING =
            Set.of("call", "label", "dub", "brand", "term", "declare", "deem", "consider", "pronounce", "name");

    @Override
    public String id() {
        return "names-it-so";
    }

    @Override
    public String summary() {
        return "An object together with what it is called, described as or accused of is what the speaker says.";
    }

    @Override
    public String sample() {
        return "[The envoy|source] [called|cue] {the raid a crime}.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        SentenceTree tree = site.tree();
        if (site.source() == null || site.passive()) {
            return Optional.empty();
        }
        int object = object(site);
        if (object < 0 || tree.low(object) <= site.last()) {
            return Optional.empty();
        }
        int end = complementEnd(site, object);
        if (end < 0) {
            return Optional.empty();
        }
        int from = tree.low(object);
        Span span = tree.span(from, ContentEdges.trimEnd(tree, from, end));
        CueSite named = site.cue().kind() == CueClass.ORDER ? site.withKind(CueClass.DESCRIBE) : site;
        return Optional.of(named.saying(id(), span, Contents.quotation(reading, span)));
    }

    private static int object(CueSite site) {
        SentenceTree tree = site.tree();
        for (int child : tree.children(site.token())) {
            boolean object = tree.is(child, "obj")
                    || tree.is(child, "iobj")
                    || tree.is(child, "xcomp")
                    || tree.is(child, "ccomp")
                    || tree.is(child, "dep");
            if (object
                    && child > site.last()
                    && child != sourceHead(site)
                    && (tree.is(child, "obj") || tree.is(child, "iobj") || NAMING.contains(tree.lemma(site.token())))) {
                return child;
            }
        }
        return -1;
    }

    private static boolean hasNumber(SentenceTree tree, int phrase) {
        for (int i = tree.low(phrase); i <= tree.high(phrase); i++) {
            if (tree.tag(i).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    private static int sourceHead(CueSite site) {
        return site.source() == null ? -1 : site.source().head();
    }

    private static int complementEnd(CueSite site, int object) {
        SentenceTree tree = site.tree();
        boolean naming = NAMING.contains(site.cue().lemma());
        int end = naming && site.cue().lemma().equals("call") ? tree.high(object) : -1;
        for (int child : tree.children(site.token())) {
            if (child <= object) {
                continue;
            }
            String first = tree.word(tree.low(child));
            boolean as = first.equals("as") && site.cue().takes("as");
            boolean of = first.equals("of") && site.cue().lemma().equals("accuse");
            boolean reason = Set.of("for", "on").contains(first)
                    && site.cue().kind() == CueClass.JUDGE
                    && site.cue().takes(first);
            boolean name = naming
                    && (tree.is(child, "xcomp")
                            || tree.is(child, "obj")
                            || tree.is(child, "ccomp")
                            || tree.is(child, "dep")
                            || tree.is(child, "advcl"));
            boolean number = first.equals("at") && site.cue().takes("at") && hasNumber(tree, child);
            if (as || of || reason || name || number) {
                end = Math.max(end, tree.high(child));
            }
        }
        return end < 0 ? -1 : ContentEdges.limit(tree, site.token(), object, end);
    }
}
