package org.stemma.annotate.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the longest number that begins at a word: {@code 1,500}, {@code 2.5 million}, {@code twenty-one}. */
public final class NumberReader {
    private record Row(BigDecimal value, String role) {}

    private static final Map<String, Row> WORDS = load();
    private static final int GROUP = 3;
    /** Before these, a letter right after the number is a scale: {@code $40m}; elsewhere it is a unit. */
    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥");

    private static final int LONGEST_TOKEN = 9;

    private NumberReader() {}

    private static Map<String, Row> load() {
        Map<String, Row> rows = new HashMap<>();
        for (String[] cells : DataRows.read(NumberReader.class, "numbers.tsv")) {
            rows.put(cells[0], new Row(new BigDecimal(cells[1]), cells[2]));
        }
        return Map.copyOf(rows);
    }

    /** The number that begins at this word. */
    public static Optional<NumberWord> findAt(List<Word> words, int begin) {
        return words.get(begin).isDigits() ? digits(words, begin) : spelled(words, begin);
    }

    /** The value of a word for a number below a hundred, or of a scale. */
    public static Optional<BigDecimal> findValue(String word) {
        return Optional.ofNullable(WORDS.get(word)).map(Row::value);
    }

    /** The value of one token below a billion: digits with or without commas, a number word, or "thirty-one". */
    public static Optional<BigDecimal> findTokenValue(String token) {
        String bare = token.replace(",", "").toLowerCase(Locale.ROOT);
        boolean digits = !bare.isEmpty()
                && bare.length() <= LONGEST_TOKEN
                && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            return Optional.of(new BigDecimal(bare));
        }
        int hyphen = bare.indexOf('-');
        return hyphen < 0
                ? findValue(bare)
                : findValue(bare.substring(0, hyphen))
                        .flatMap(tens -> findValue(bare.substring(hyphen + 1)).map(tens::add));
    }

    /** Whether this is the sign of a currency. */
    public static boolean isCurrency(String word) {
        return CURRENCY.contains(word);
    }

    private static Optional<NumberWord> digits(List<Word> words, int begin) {
        if (!isPlain(words.get(begin))) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder(words.get(begin).text());
        int end = begin + 1;
        while (number.length() <= GROUP * (end - begin) && isGroup(words, end)) {
            number.append(words.get(end + 1).text());
            end += 2;
        }
        if (isFraction(words, end)) {
            number.append('.').append(words.get(end + 1).text());
            end += 2;
        }
        if (number.length() > 24) {
            return Optional.empty();
        }
        return Optional.of(scaled(words, begin, end, new BigDecimal(number.toString())));
    }

    private static boolean isPlain(Word word) {
        return word.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isGroup(List<Word> words, int comma) {
        return joins(words, comma, ",") && words.get(comma + 1).text().length() == GROUP;
    }

    private static boolean isFraction(List<Word> words, int dot) {
        return joins(words, dot, ".") && words.get(dot + 1).text().length() <= GROUP + 1;
    }

    private static boolean joins(List<Word> words, int at, String mark) {
        return at + 1 < words.size()
                && words.get(at).is(mark)
                && isPlain(words.get(at + 1))
                && words.get(at - 1).touches(words.get(at))
                && words.get(at).touches(words.get(at + 1));
    }

    private static NumberWord scaled(List<Word> words, int begin, int end, BigDecimal value) {
        int next = skipHyphen(words, end);
        Row row = next < words.size() ? WORDS.get(words.get(next).text()) : null;
        if (row != null && !row.role().equals("unit") && isScale(row)) {
            return new NumberWord(begin, next + 1, value.multiply(row.value()), true, true);
        }
        if (begin > 0 && CURRENCY.contains(words.get(begin - 1).text()) && end < words.size()) {
            BigDecimal letter = letterScale(words.get(end).text());
            if (letter != null) {
                return new NumberWord(begin, end + 1, value.multiply(letter), true, true);
            }
        }
        return new NumberWord(begin, end, value, true, false);
    }

    private static @Nullable BigDecimal letterScale(String letter) {
        return switch (letter) {
            case "k" -> BigDecimal.valueOf(1_000);
            case "m" -> BigDecimal.valueOf(1_000_000);
            case "b" -> BigDecimal.valueOf(1_000_000_000);
            default -> null;
        };
    }

    private static boolean isScale(Row row) {
        return row.role().equals("scale") || row.role().equals("hundred");
    }

    private static int skipHyphen(List<Word> words, int at) {
        boolean hyphen = at + 1 < words.size()
                && words.get(at).is("-")
                && words.get(at - 1).touches(words.get(at))
                && words.get(at).touches(words.get(at + 1));
        return hyphen ? at + 1 : at;
    }

    private static Optional<NumberWord> spelled(List<Word> words, int begin) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = null;
        String last = "";
        boolean scaled = false;
        int at = begin;
        int end = begin;
        while (at < words.size()) {
            Row row = WORDS.get(words.get(at).text());
            if (row == null || !fits(last, row.role())) {
                break;
            }
            if (row.role().equals("scale") && current == null && total.signum() == 0 && !precededByA(words, at)) {
                break;
            }
            if (isScale(row)) {
                BigDecimal base = current == null ? BigDecimal.ONE : current;
                current = base.multiply(row.value());
                scaled = true;
                if (row.role().equals("scale")) {
                    total = total.add(current);
                    current = null;
                }
            } else {
                current = current == null ? row.value() : current.add(row.value());
            }
            last = row.role();
            end = at + 1;
            at = skipAnd(words, end, last);
        }
        boolean bareHundred = end == begin + 1 && last.equals("hundred") && !precededByA(words, begin);
        if (end == begin || bareHundred) {
            return Optional.empty();
        }
        BigDecimal value = current == null ? total : total.add(current);
        return Optional.of(new NumberWord(begin, end, value, false, scaled));
    }

    private static boolean precededByA(List<Word> words, int at) {
        return at > 0 && (words.get(at - 1).is("a") || words.get(at - 1).is("an"));
    }

    private static int skipAnd(List<Word> words, int at, String last) {
        if (last.equals("ten")) {
            return skipHyphen(words, at);
        }
        boolean and = at + 1 < words.size()
                && words.get(at).is("and")
                && (last.equals("hundred") || last.equals("scale"))
                && WORDS.containsKey(words.get(at + 1).text());
        return and ? at + 1 : skipHyphen(words, at);
    }

    private static boolean fits(String last, String role) {
        return switch (last) {
            case "" -> true;
            case "unit" -> role.equals("hundred") || role.equals("scale");
            case "teen" -> role.equals("hundred") || role.equals("scale");
            case "ten" -> role.equals("unit") || role.equals("scale");
            case "hundred" -> !role.equals("hundred");
            case "scale" -> !role.equals("scale");
            default -> false;
        };
    }
}
