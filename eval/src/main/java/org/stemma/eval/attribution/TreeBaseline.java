package org.stemma.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.text.Span;

/** What the parser's tree gives without any rule: subject and clausal complement of common reporting verbs. */
public final class TreeBaseline {
    private static final Set<String> VERBS = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "report",
            "explain",
            "announce",
            "declare",
            "state",
            "write",
            "claim",
            "argue",
            "insist",
            "suggest",
            "warn",
            "predict",
            "deny",
            "confirm",
            "admit",
            "acknowledge",
            "believe",
            "think",
            "estimate",
            "promise",
            "vow",
            "call",
            "ask",
            "urge",
            "conclude",
            "describe");

    private TreeBaseline() {}

    /** The attributions of a report with this text. */
    public static List<SpanTriple> find(String text, AnnotatedReport report) {
        List<SpanTriple> found = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                List<Token> clause = sentence.children(token, "ccomp");
                if (VERBS.contains(token.lemma()) && !clause.isEmpty()) {
                    List<Token> subject = sentence.children(token, "nsubj");
                    List<Span> source = subject.isEmpty() ? List.of() : List.of(span(sentence, subject.getFirst()));
                    List<Span> content = List.of(span(sentence, clause.getFirst()));
                    found.add(new SpanTriple(
                            source, List.of(token.span()), content, PolnearReader.quotation(text, content)));
                }
            }
        }
        return found;
    }

    private static Span span(Sentence sentence, Token head) {
        return sentence.span(sentence.subtree(head));
    }
}
