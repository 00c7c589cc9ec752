package org.stemma.claim.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Mention;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.word.CommonWords;
import org.stemma.claim.word.Roots;
import org.stemma.claim.word.Wording;
import org.stemma.text.Span;

/** The terms of a report's passages: names as their settled ids, other content words as roots. */
final class TermReader {
    /** Parts of speech that carry content; numbers come from the quantities. */
    private static final List<String> CONTENT = List.of("NN", "VB", "JJ", "RB", "FW");

    private final AnnotatedReport report;
    private final List<Mention> mentions;
    private final Map<String, Integer> uses = new HashMap<>();

    TermReader(AnnotatedReport report) {
        this.report = report;
        this.mentions = report.mentions().stream()
                .sorted(Comparator.comparing(Mention::anchor))
                .toList();
        for (Sentence sentence : report.sentences()) {
            terms(sentence.span()).forEach(term -> uses.merge(term, 1, Integer::sum));
        }
    }

    /** How much the term tells apart: the logarithm of sentences over sentences with it. */
    double weight(String term) {
        double sentences = Math.max(1, report.sentences().size());
        return Math.log(1 + sentences / Math.max(1, uses.getOrDefault(term, 1)));
    }

    /** The weight of a term that stands in one sentence only. */
    double rarest() {
        return Math.log(1 + Math.max(1, report.sentences().size()));
    }

    /** The terms of a passage. */
    Set<String> terms(Span span) {
        return labels(span, List.of()).keySet();
    }

    /**
     * The terms of a passage, sorted, with the words that stand for them.
     *
     * @param except parts of the passage that are left out
     */
    Map<String, String> labels(Span span, List<Span> except) {
        Map<String, String> terms = new TreeMap<>();
        List<Mention> named = namesIn(span);
        for (Token token : tokensIn(span)) {
            Mention name = cover(named, token.span());
            String id = name == null ? null : id(name);
            if (except.stream().anyMatch(part -> part.contains(token.span()))) {
                continue;
            }
            if (name != null && id != null) {
                terms.putIfAbsent(id, name.anchor().exact());
            } else if (isContent(token)) {
                terms.putIfAbsent(Roots.of(token.lemma().toLowerCase(Locale.ROOT)), token.text());
            }
        }
        if (report.sentences().isEmpty()) {
            Wording.roots(span.of(report.report().text())).forEach(root -> terms.putIfAbsent(root, root));
        }
        return terms;
    }

    /** For each term of a passage, where the head of its noun phrase begins; see {@link Phrases}. */
    Map<String, Integer> phrases(Span span) {
        Map<String, Integer> phrases = new TreeMap<>();
        List<Mention> named = namesIn(span);
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                if (span.contains(token.span())) {
                    Mention name = cover(named, token.span());
                    String id = name == null ? null : id(name);
                    String term = id == null ? Roots.of(token.lemma().toLowerCase(Locale.ROOT)) : id;
                    phrases.putIfAbsent(
                            term, Phrases.head(sentence, token).span().begin());
                }
            }
        }
        return phrases;
    }

    private List<Token> tokensIn(Span span) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            if (sentence.span().overlaps(span)) {
                sentence.tokens().stream().filter(t -> span.contains(t.span())).forEach(tokens::add);
            }
        }
        return tokens;
    }

    private List<Mention> namesIn(Span span) {
        return mentions.stream()
                .filter(mention -> mention.anchor().span().overlaps(span))
                .toList();
    }

    private static @Nullable Mention cover(List<Mention> mentions, Span span) {
        return mentions.stream()
                .filter(mention -> mention.anchor().span().contains(span))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String id(Mention mention) {
        return mention.actor() != null ? mention.actor() : mention.place();
    }

    private static boolean isContent(Token token) {
        if (CONTENT.stream().noneMatch(tag -> token.tag().startsWith(tag))) {
            return false;
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lemma.length() > 1 && !CommonWords.contains(lemma);
    }
}
