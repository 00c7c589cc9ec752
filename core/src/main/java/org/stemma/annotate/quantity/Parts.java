package org.stemma.annotate.quantity;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.number.Word;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;

/** Five dead, including two children: the second number is a part of the first and shares its measure. */
final class Parts {
    private static final Set<String> PRONOUNS = Set.of("whom", "them", "those", "which");
    private static final int REACH = 5;

    private Parts() {}

    /**
     * The quantity, linked to the one that it is a part of.
     *
     * @param earlier the quantities of the same sentence so far
     */
    static Quantity link(Quantity quantity, Context found, List<Quantity> earlier) {
        if (earlier.isEmpty() || quantity.kind() != QuantityKind.COUNT) {
            return quantity;
        }
        Quantity before = earlier.getLast();
        boolean inner = isOpened(found) || isFollowed(found);
        if (!inner || before.kind() != QuantityKind.COUNT) {
            return quantity;
        }
        Quantity whole = earlier.stream()
                .filter(q -> q.anchor().equals(before.partOf()))
                .findFirst()
                .orElse(before);
        String measure = quantity.measure() == null ? whole.measure() : quantity.measure();
        String counted = quantity.counted() == null ? whole.counted() : quantity.counted();
        return new Quantity(
                quantity.low(),
                quantity.high(),
                quantity.bound(),
                quantity.kind(),
                counted,
                measure,
                quantity.anchor(),
                whole.anchor());
    }

    /** Including two children; among them three nurses. */
    private static boolean isOpened(Context found) {
        List<Word> words = found.words();
        int begin = found.phrase().begin();
        for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
            Word word = words.get(i);
            if (word.is("including")
                    || (word.is("among") && PRONOUNS.contains(words.get(i + 1).text()))) {
                return true;
            }
            boolean stop = word.token().tag().startsWith("V") || word.is(".") || word.is(";");
            if (stop) {
                return false;
            }
        }
        return false;
    }

    /** Twelve of them children; three of whom died. */
    private static boolean isFollowed(Context found) {
        return found.after(1).equals("of") && PRONOUNS.contains(found.after(2));
    }
}
