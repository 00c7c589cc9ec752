package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotate.number.DataRows;

/** The rules of {@code rules.tsv}, found by the category of their first element. */
final class Grammar {
    static final Grammar TIME = load("rules.tsv");

    private final Map<String, List<Rule>> byFirst;
    private final Set<String> literals;

    private Grammar(Map<String, List<Rule>> byFirst) {
        this.byFirst = byFirst;
        this.literals = byFirst.values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.elements().stream())
                .flatMap(element -> element.categories().stream())
                .filter(category -> category.startsWith("'"))
                .map(category -> category.substring(1))
                .collect(Collectors.toSet());
    }

    private static Grammar load(String resource) {
        Map<String, List<Rule>> byFirst = new HashMap<>();
        int order = 0;
        for (String[] cells : DataRows.read(Grammar.class, resource)) {
            if (cells.length != 3) {
                throw new IllegalStateException("Rule '" + String.join(" ", cells) + "' needs three cells");
            }
            for (Rule rule : Rule.expand(order++, cells[0], cells[1], cells[2])) {
                for (String category : rule.elements().getFirst().categories()) {
                    byFirst.computeIfAbsent(category, k -> new ArrayList<>()).add(rule);
                }
            }
        }
        return new Grammar(byFirst);
    }

    /** Whether a rule asks for this very word. */
    boolean names(String word) {
        return literals.contains(word);
    }

    /** The rules that may begin with this category, in the grammar's order. */
    List<Rule> listBeginningWith(String category) {
        return byFirst.getOrDefault(category, List.of());
    }
}
