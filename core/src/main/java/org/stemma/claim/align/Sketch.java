package org.stemma.claim.align;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Numbers;
import org.stemma.value.Quantity;

/**
 * The little of a statement that tells at once that most others cannot match it: two statements with no kind of event, no
 * predicate and no number in common must be close in wording. A sketch never rules out a pair that {@link
 * StatementMatcher} takes; it only saves the weighing. Terms are compared by hash, which can only make a pair look closer.
 */
public final class Sketch {
    private final boolean future;
    private final int[] terms;
    private final double[] weights;
    private final double squares;
    private final boolean collides;
    private final Set<String> events;
    private final @Nullable String root;
    private final EventWords.Meaning meaning;
    private final int[] numbers;
    private final @Nullable String speaker;

    private Sketch(Profile profile) {
        TreeMap<Integer, Double> hashed = new TreeMap<>();
        profile.terms().forEach((term, weight) -> hashed.merge(term.hashCode(), weight, Double::sum));
        terms = hashed.keySet().stream().mapToInt(Integer::intValue).toArray();
        weights = hashed.values().stream().mapToDouble(Double::doubleValue).toArray();
        collides = terms.length < profile.terms().size();
        squares = WordLikeness.squares(profile);
        future = Evidence.isFuture(profile.statement());
        events = new TreeSet<>();
        profile.types().forEach(type -> events.add(EventIdentity.name(type)));
        root = Grounds.root(profile);
        meaning = Grounds.meaning(profile);
        speaker = Grounds.speaker(profile);
        numbers = profile.statement().quantities().stream()
                .flatMapToInt(Sketch::hashes)
                .toArray();
    }

    /** The sketch of a profile. */
    public static Sketch of(Profile profile) {
        return new Sketch(profile);
    }

    /** False only if the two cannot match, whatever else they say. */
    public boolean mayMatch(Sketch other) {
        if (future != other.future) {
            return false;
        }
        return collides
                || other.collides
                || mayBeClose(other)
                || sharesEvent(other)
                || sharesPredicate(other)
                || sharesNumber(other)
                || (speaker != null && speaker.equals(other.speaker));
    }

    /** Whether the wording may be so close that nothing else need agree. */
    private boolean mayBeClose(Sketch other) {
        double dot = 0;
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int left = terms[i];
            int right = other.terms[j];
            if (left == right) {
                dot += weights[i] * other.weights[j];
                shared++;
            }
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return shared > 1 && WordLikeness.atMost(dot, squares, other.squares) >= Evidence.CLOSE_IN_MANY;
    }

    private boolean sharesEvent(Sketch other) {
        if (events.isEmpty() || other.events.isEmpty()) {
            return false;
        }
        for (String event : events) {
            if (other.events.contains(event)) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesPredicate(Sketch other) {
        return root != null && other.root != null && (root.equals(other.root) || meaning.shares(other.meaning));
    }

    private boolean sharesNumber(Sketch other) {
        for (int left : numbers) {
            for (int right : other.numbers) {
                if (left == right) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Equal numbers have a hash in common: of what the text gives, or of the number that it names. */
    private static IntStream hashes(Quantity quantity) {
        BigDecimal point = Numbers.point(quantity);
        int given = Numbers.key(quantity).hashCode();
        return point == null
                ? IntStream.of(given)
                : IntStream.of(given, point.stripTrailingZeros().hashCode());
    }
}
