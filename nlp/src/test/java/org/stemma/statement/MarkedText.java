package org.stemma.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * A text with the expected statements marked in it.
 *
 * @param text the text without marks
 * @param sources the marked sources by label; a label may stand for several
 * @param statements the expected statements
 */
record MarkedText(String text, Map<String, List<MarkedSource>> sources, List<MarkedStatement> statements) {
    /** A source: {@code [label=name/kind:words]}. */
    record MarkedSource(@Nullable String name, @Nullable String kind, Span span) {}

    /** A statement: {@code {chain stance|words}}. */
    record MarkedStatement(List<String> chain, Stance stance, boolean negated, Span span) {}

    private record Open(char kind, String head, int begin) {}

    static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, List<MarkedSource>> sources = new LinkedHashMap<>();
        List<MarkedStatement> statements = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            if (c == '[' || c == '{') {
                int end = marked.indexOf(c == '[' ? ':' : '|', i);
                open.push(new Open(c, marked.substring(i + 1, end), text.length()));
                i = end;
            } else if (c == ']' || c == '}') {
                Open begun = open.pop();
                close(begun, text.length(), sources, statements);
            } else {
                text.append(c);
            }
            i++;
        }
        return new MarkedText(text.toString(), sources, statements);
    }

    private static void close(
            Open begun, int end, Map<String, List<MarkedSource>> sources, List<MarkedStatement> statements) {
        Span span = new Span(begun.begin(), end);
        if (begun.kind() == '[') {
            String label = begun.head().split("[=/]", -1)[0];
            int slash = begun.head().indexOf('/');
            int equals = begun.head().indexOf('=');
            String kind = slash < 0 ? null : begun.head().substring(slash + 1);
            String name = equals < 0
                    ? null
                    : begun.head()
                            .substring(equals + 1, slash < 0 ? begun.head().length() : slash);
            sources.computeIfAbsent(label, l -> new ArrayList<>()).add(new MarkedSource(name, kind, span));
            return;
        }
        String[] words = begun.head().split(" ", -1);
        List<String> chain = words[0].equals("-") ? List.of() : List.of(words[0].split(",", -1));
        Stance stance = Stance.valueOf(words[1].toUpperCase(Locale.ROOT).replace('-', '_'));
        statements.add(new MarkedStatement(chain, stance, words.length > 2, span));
    }
}
