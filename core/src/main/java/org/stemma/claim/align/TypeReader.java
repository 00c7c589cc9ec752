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
    /** Verbs that only say that what their subject names took place. */
    private static final Set<String> OCCUR = Set.of(
            "happen",
            "occur",
            "take",
            "begin",
            "start",
            "come",
            "follow",
            "strike",
            "hit",
            "kill",
            "erupt",
            "report",
            "confirm",
            "announce",
            "complete",
            "break",
            "mark",
            "be");

    private static final Set<String> ASIDE = Set.of("obl", "nmod", "compound");

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
                if (token.tag().startsWith("VB")
                        && !token.relation().equals("amod")
                        && nested.stream().noneMatch(span -> span.contains(token.span()))) {
                    LEXICON.find("verb", token.lemma().toLowerCase(Locale.ROOT))
                            .map(Trigger::type)
                            .filter(type -> EventIdentity.strength(type) == Strength.STRONG)
                            .ifPresent(types::add);
                }
            }
        }
        return types;
    }

    /**
     * Whether the statement tells that its event happened. "The capture of the town is important" only speaks of it: the
     * event is the subject of something else.
     */
    boolean tells(Statement statement) {
        String predicate = statement.predicate();
        AnnotatedReport report = reports.get(statement.report());
        if (predicate == null || report == null) {
            return true;
        }
        for (Sentence sentence : report.sentences()) {
            if (sentence.span().overlaps(statement.anchor().span())) {
                for (Token token : sentence.tokens()) {
                    if (statement.anchor().span().contains(token.span())
                            && token.lemma().equalsIgnoreCase(predicate)
                            && (isSubjectOfAnother(sentence, token) || isAside(token))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isSubjectOfAnother(Sentence sentence, Token token) {
        return token.tag().startsWith("NN")
                && token.relation().startsWith("nsubj")
                && token.head() >= 0
                && !OCCUR.contains(sentence.token(token.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Wounded in the attack", "the attack's victims". */
    private static boolean isAside(Token token) {
        return token.tag().startsWith("NN")
                && ASIDE.stream().anyMatch(relation -> token.relation().startsWith(relation));
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
