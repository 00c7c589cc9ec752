package org.stemma.annotate.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.number.NumberReader;
import org.stemma.annotate.number.NumberWord;
import org.stemma.annotate.number.Word;
import org.stemma.value.Bound;

/** Finds numbers with their limits: {@code at least 12}, {@code between 60 and 70}, {@code tens of thousands}. */
final class NumberPhraseFinder {
    private static final Phrases BOUNDS = Phrases.load("bounds.tsv");
    private static final Phrases VAGUE = Phrases.load("vague.tsv");
    private static final Phrases FIXED = Phrases.load("fixed.tsv");

    private static final Set<String> COUNTRIES = Set.of("us", "u.s.", "c", "a", "hk", "nz", "s");

    private NumberPhraseFinder() {}

    /** The number phrase that begins at this word. */
    static Optional<NumberPhrase> findAt(List<Word> words, int begin) {
        Optional<Phrases.Found> limit =
                BOUNDS.findAt(words, begin).filter(f -> f.row().get(2).equals("before"));
        if (limit.isPresent()) {
            Bound bound = bound(limit.get());
            return findAt(words, limit.get().end()).map(p -> p.from(begin).limited(bound));
        }
        int number = skipCurrency(words, begin);
        return findUnlimited(words, number).map(p -> p.from(begin));
    }

    /** {@code $} and {@code US$} stand before the number but belong to it. */
    private static int skipCurrency(List<Word> words, int at) {
        if (at < words.size() && NumberReader.isCurrency(words.get(at).text())) {
            return at + 1;
        }
        boolean country = at + 1 < words.size()
                && COUNTRIES.contains(words.get(at).text())
                && words.get(at).touches(words.get(at + 1))
                && NumberReader.isCurrency(words.get(at + 1).text());
        return country ? at + 2 : at;
    }

    private static Optional<NumberPhrase> findUnlimited(List<Word> words, int begin) {
        return findRange(words, begin).or(() -> findNumber(words, begin)).map(p -> limitedAfter(words, p));
    }

    private static Bound bound(Phrases.Found found) {
        return Bound.valueOf(found.row().get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static NumberPhrase limitedAfter(List<Word> words, NumberPhrase phrase) {
        return BOUNDS.findAt(words, phrase.end())
                .filter(f -> f.row().get(2).equals("after"))
                .map(f -> phrase.to(f.end()).limited(bound(f)))
                .orElse(phrase);
    }

    private static Optional<NumberPhrase> findNumber(List<Word> words, int begin) {
        if (begin >= words.size()) {
            return Optional.empty();
        }
        Optional<Phrases.Found> vague = VAGUE.findAt(words, begin);
        if (vague.isPresent()) {
            List<String> row = vague.get().row();
            return Optional.of(new NumberPhrase(
                    begin,
                    begin,
                    vague.get().end(),
                    new BigDecimal(row.get(1)),
                    new BigDecimal(row.get(2)),
                    Bound.VAGUE));
        }
        Optional<Phrases.Found> fixed = FIXED.findAt(words, begin);
        if (fixed.isPresent()) {
            return Optional.of(exact(
                    begin, fixed.get().end(), new BigDecimal(fixed.get().row().get(1))));
        }
        return NumberReader.findAt(words, begin).map(n -> exact(n.begin(), n.end(), n.value()));
    }

    private static NumberPhrase exact(int begin, int end, BigDecimal value) {
        return new NumberPhrase(begin, begin, end, value, value, Bound.EXACT);
    }

    private static Optional<NumberPhrase> findRange(List<Word> words, int begin) {
        String opener = begin < words.size() ? words.get(begin).text() : "";
        boolean between = opener.equals("between");
        boolean from = opener.equals("from");
        int first = between || from ? begin + 1 : begin;
        Optional<NumberWord> low = first < words.size() ? NumberReader.findAt(words, first) : Optional.empty();
        if (low.isEmpty() || low.get().end() + 1 >= words.size()) {
            return Optional.empty();
        }
        int joint = low.get().end();
        if (!joins(words, joint, between)) {
            return Optional.empty();
        }
        int second = currencyAfter(words, joint + 1);
        return NumberReader.findAt(words, second)
                .filter(high -> low.get().value().compareTo(high.value()) < 0)
                .map(high -> range(words, begin, first, low.get(), high));
    }

    private static int currencyAfter(List<Word> words, int at) {
        return at + 1 < words.size() && NumberReader.isCurrency(words.get(at).text()) ? at + 1 : at;
    }

    private static boolean joins(List<Word> words, int joint, boolean between) {
        return switch (words.get(joint).text()) {
            case "and" -> between;
            case "to", "or", "–" -> !between;
            case "-" ->
                !between
                        && words.get(joint - 1).isDigits()
                        && words.get(joint + 1).isDigits();
            default -> false;
        };
    }

    /** The scale of the second number holds for the first too: 2 to 3 million. */
    private static NumberPhrase range(List<Word> words, int begin, int core, NumberWord low, NumberWord high) {
        BigDecimal lowValue = low.value();
        if (high.scaled() && !low.scaled() && lowValue.compareTo(BigDecimal.valueOf(1000)) < 0) {
            BigDecimal scale =
                    NumberReader.findValue(words.get(high.end() - 1).text()).orElse(BigDecimal.ONE);
            lowValue = lowValue.multiply(scale);
        }
        return new NumberPhrase(begin, core, high.end(), lowValue, high.value(), Bound.RANGE);
    }
}
