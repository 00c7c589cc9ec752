package org.stemma.annotate.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.calendar.Sense;
import org.stemma.annotate.number.Word;

/**
 * Bottom-up parsing of the words of one sentence, from right to left, so that everything that begins later is known when a rule asks
 * for it. Each category is kept once for each run of words.
 */
final class Chart {
    private final List<Word> words;
    private final Grammar grammar;
    /** By first word, then by category. */
    private final List<Map<String, List<Edge>>> edges = new ArrayList<>();

    private record Key(String category, int end) {}

    private Chart(List<Word> words, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
    }

    /** Everything that the grammar finds in these words. */
    static Chart parse(List<Word> words, Grammar grammar) {
        Chart chart = new Chart(words, grammar);
        for (int i = 0; i <= words.size(); i++) {
            chart.edges.add(new HashMap<>());
        }
        for (int begin = words.size() - 1; begin >= 0; begin--) {
            chart.fill(begin);
        }
        return chart;
    }

    /** The edges that begin at this word, in these categories, longest first and then in the grammar's order. */
    List<Edge> listResults(int begin, Set<String> categories) {
        List<Edge> found = new ArrayList<>();
        edges.get(begin).forEach((category, list) -> {
            if (categories.contains(category)) {
                found.addAll(list);
            }
        });
        found.sort((a, b) -> a.length() != b.length()
                ? Integer.compare(b.length(), a.length())
                : Integer.compare(a.order(), b.order()));
        return found;
    }

    private void fill(int begin) {
        List<Edge> terminals = Terminals.listAt(words, begin, grammar);
        if (terminals.isEmpty()) {
            return;
        }
        Set<Key> seen = new HashSet<>();
        Deque<Edge> agenda = new ArrayDeque<>();
        for (Edge terminal : terminals) {
            add(terminal, seen, agenda);
        }
        while (!agenda.isEmpty()) {
            Edge first = agenda.poll();
            for (Rule rule : grammar.listBeginningWith(first.category())) {
                List<Edge> parts = new ArrayList<>();
                parts.add(first);
                extend(rule, parts, seen, agenda);
            }
        }
    }

    private void add(Edge edge, Set<Key> seen, Deque<Edge> agenda) {
        if (seen.add(new Key(edge.category(), edge.end()))) {
            edges.get(edge.begin())
                    .computeIfAbsent(edge.category(), k -> new ArrayList<>())
                    .add(edge);
            agenda.add(edge);
        }
    }

    private void extend(Rule rule, List<Edge> parts, Set<Key> seen, Deque<Edge> agenda) {
        int end = parts.getLast().end();
        if (parts.size() == rule.elements().size()) {
            build(rule, parts)
                    .ifPresent(sense -> add(
                            new Edge(
                                    rule.category(),
                                    parts.getFirst().begin(),
                                    end,
                                    rule.order(),
                                    sense,
                                    List.copyOf(parts)),
                            seen,
                            agenda));
            return;
        }
        if (end >= words.size()) {
            return;
        }
        Rule.Element element = rule.elements().get(parts.size());
        if (element.touching() && !words.get(end - 1).touches(words.get(end))) {
            return;
        }
        for (String category : element.categories()) {
            for (Edge next : edges.get(end).getOrDefault(category, List.of())) {
                parts.add(next);
                extend(rule, parts, seen, agenda);
                parts.removeLast();
            }
        }
    }

    private static Optional<Sense> build(Rule rule, List<Edge> parts) {
        List<@Nullable Sense> arguments = new ArrayList<>();
        for (String argument : rule.arguments()) {
            arguments.add(argument(rule, argument, parts));
        }
        return SenseBuilder.find(rule.operation(), arguments);
    }

    private static @Nullable Sense argument(Rule rule, String argument, List<Edge> parts) {
        if (argument.startsWith("$")) {
            int at = rule.positions().indexOf(Integer.valueOf(argument.substring(1)));
            return at < 0 ? null : parts.get(at).sense();
        }
        return argument.equals("-") ? null : new Sense.Atom(argument);
    }
}
