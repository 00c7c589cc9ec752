package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the grammar, with the elements that may be missing either there or not.
 *
 * @param order position in the grammar; smaller wins
 * @param category what it builds
 * @param elements what it is built from
 * @param positions for each element its number in the row, from 1
 * @param operation how its meaning is built
 * @param arguments of the operation, as written
 */
record Rule(
        int order,
        String category,
        List<Element> elements,
        List<Integer> positions,
        String operation,
        List<String> arguments) {
    /** One element: any of these categories; literals begin with an apostrophe. */
    record Element(List<String> categories, boolean touching) {}

    private record Slot(Element element, boolean optional) {}

    /** All forms of a row. */
    static List<Rule> expand(int order, String category, String pattern, String meaning) {
        List<Slot> slots = new ArrayList<>();
        for (String part : pattern.split(" ")) {
            slots.add(slot(part));
        }
        String[] words = meaning.split(" ");
        List<Rule> rules = new ArrayList<>();
        for (int missing = 0; missing < 1 << slots.size(); missing++) {
            form(
                    slots,
                    missing,
                    new Rule(
                            order,
                            category,
                            List.of(),
                            List.of(),
                            words[0],
                            List.of(words).subList(1, words.length)),
                    rules);
        }
        return rules;
    }

    private static void form(List<Slot> slots, int missing, Rule frame, List<Rule> rules) {
        List<Element> elements = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if ((missing & 1 << i) == 0) {
                elements.add(slots.get(i).element());
                positions.add(i + 1);
            } else if (!slots.get(i).optional()) {
                return;
            }
        }
        if (!elements.isEmpty()) {
            rules.add(new Rule(
                    frame.order,
                    frame.category,
                    List.copyOf(elements),
                    List.copyOf(positions),
                    frame.operation,
                    frame.arguments));
        }
    }

    private static Slot slot(String part) {
        boolean touching = part.startsWith("~");
        boolean optional = part.endsWith("?") && part.length() > 1;
        String bare = part.substring(touching ? 1 : 0, part.length() - (optional ? 1 : 0));
        List<String> categories = new ArrayList<>();
        for (String alternative : bare.split("\\|")) {
            boolean literal = alternative.startsWith("'");
            categories.add(literal ? alternative.substring(0, alternative.length() - 1) : alternative);
        }
        return new Slot(new Element(List.copyOf(categories), touching), optional);
    }
}
