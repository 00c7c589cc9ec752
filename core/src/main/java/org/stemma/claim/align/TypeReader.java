package org.stemma.claim.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.align.EventIdentity.Strength;
import org.stemma.statement.Statement;
import org.stemma.statement.event.EventLexicon;
import org.stemma.statement.event.Trigger;
import org.stemma.text.Span;

/**
 * The event types that a statement may tell of: its own, and where that is weak or missing, those of the verbs in its words.
 * So a long sentence whose main verb was not found is still compared as what it tells.
 */
public final class TypeReader {
    private static final EventLexicon LEXICON = new EventLexicon("", "");

    private final Map<String, AnnotatedReport> reports = new HashMap<>();

    public TypeReader(AnnotatedCase annotated) {
        annotated.reports().forEach(report -> reports.put(report.report().id(), report));
    }

    /**
     * The types, sorted.
     *
     * @param nested spans of other statements inside this one, which speak for themselves
     */
    public Set<String> types(Statement statement, Collection<Span> nested) {
        Set<String> types = new TreeSet<>();
        String own = statement.type();
        if (own != null) {
            types.add(own);
            if (EventIdentity.strength(own) != Strength.WEAK) {
                return types;
            }
        }
        AnnotatedReport report = reports.get(statement.report());
        if (report != null) {
            for (Token token : tokens(report, statement.anchor().span())) {
                if (token.tag().startsWith("VB") && nested.stream().noneMatch(span -> span.contains(token.span()))) {
                    LEXICON.find("verb", token.lemma().toLowerCase(Locale.ROOT))
                            .map(Trigger::type)
                            .filter(type -> EventIdentity.strength(type) == Strength.STRONG)
                            .ifPresent(types::add);
                }
            }
        }
        return types;
    }

    private static List<Token> tokens(AnnotatedReport report, Span span) {
        return report.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(token -> span.contains(token.span()))
                .toList();
    }
}
