package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.stemma.annotate.calendar.Sense;
import org.stemma.annotate.number.DataRows;
import org.stemma.annotate.number.NumberReader;
import org.stemma.annotate.number.Word;

/** What single words can be in the grammar: themselves, entries of the word list, and kinds of digits. */
final class Terminals {
    private record Entry(String category, String value) {}

    private static final Map<String, List<Entry>> WORDS = loadWords();
    private static final NavigableMap<String, String> HOLIDAYS = loadHolidays();
    private static final int LONGEST_HOLIDAY = 7;

    private Terminals() {}

    private static Map<String, List<Entry>> loadWords() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String[] cells : DataRows.read(Terminals.class, "words.tsv")) {
            entries.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(new Entry(cells[1], cells[2]));
        }
        return entries;
    }

    /** By name without spaces, sorted, so that it can be told whether any begins with some words. */
    private static NavigableMap<String, String> loadHolidays() {
        NavigableMap<String, String> rules = new TreeMap<>();
        for (String[] cells : DataRows.read(Terminals.class, "holidays.tsv")) {
            rules.put(cells[0].replace(" ", ""), cells[1]);
        }
        return rules;
    }

    /** Whether a word of the list stands here, or digits: the others cannot begin a time. */
    static boolean isTrigger(Word word) {
        return word.isDigits() || WORDS.containsKey(word.text());
    }

    /** All edges of one word that the grammar can use, and named days and numbers of several, that begin here. */
    static List<Edge> listAt(List<Word> words, int at, Grammar grammar) {
        Word word = words.get(at);
        List<Edge> edges = new ArrayList<>();
        if (grammar.names(word.text())) {
            edges.add(edge("'" + word.text(), at, at + 1, word.text()));
        }
        for (Entry entry : WORDS.getOrDefault(word.text(), List.of())) {
            edges.add(edge(entry.category(), at, at + 1, entry.value()));
        }
        addHolidays(words, at, edges);
        if (word.isDigits()) {
            addDigits(word, at, edges);
        }
        NumberReader.findAt(words, at)
                .filter(n -> !n.digits() || n.end() == at + 1 || n.scaled() || !isLongDigits(word))
                .ifPresent(n -> edges.add(edge("num", at, n.end(), n.value().toPlainString())));
        return edges;
    }

    private static boolean isLongDigits(Word word) {
        return word.text().length() > 3;
    }

    private static Edge edge(String category, int begin, int end, String value) {
        return new Edge(category, begin, end, -1, new Sense.Atom(value), List.of());
    }

    private static void addHolidays(List<Word> words, int at, List<Edge> edges) {
        StringBuilder joined = new StringBuilder();
        for (int end = at; end < Math.min(words.size(), at + LONGEST_HOLIDAY); end++) {
            String name = joined.append(words.get(end).text()).toString();
            Map.Entry<String, String> next = HOLIDAYS.ceilingEntry(name);
            if (next == null || !next.getKey().startsWith(name)) {
                return;
            }
            if (next.getKey().equals(name)) {
                edges.add(edge("holiday", at, end + 1, next.getValue()));
            }
        }
    }

    private static void addDigits(Word word, int at, List<Edge> edges) {
        String text = word.text();
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 4) {
            return;
        }
        String number = text.substring(0, digits);
        int value = Integer.parseInt(number);
        String suffix = text.substring(digits);
        if (suffix.isEmpty()) {
            addPlain(number, value, at, edges);
        } else if (suffix.equals("s")) {
            if (digits != 3 && digits != 1 && value % 10 == 0) {
                edges.add(edge("decadedigits", at, at + 1, number));
            }
        } else {
            edges.add(edge("ord", at, at + 1, number));
            if (value >= 1 && value <= 31) {
                edges.add(edge("dom", at, at + 1, number));
                edges.add(edge("domord", at, at + 1, number));
            }
        }
    }

    private static void addPlain(String number, int value, int at, List<Edge> edges) {
        boolean shortNumber = number.length() <= 2;
        addIf(shortNumber && value >= 1 && value <= 31, "dom", number, at, edges);
        addIf(shortNumber && value >= 1 && value <= 12, "monthnumber", number, at, edges);
        addIf(shortNumber && value <= 24, "hour", number, at, edges);
        addIf(number.length() == 2 && value < 60, "minute", number, at, edges);
        addIf(number.length() == 2, "shortyear", number, at, edges);
        addIf(number.length() == 4 && value >= 1500 && value < 2200, "year", number, at, edges);
        addIf(number.length() == 2 || (value >= 1500 && value < 2200), "anyyear", number, at, edges);
        addIf(number.length() == 4 && value / 100 <= 24 && value % 100 < 60, "hhmm", number, at, edges);
    }

    private static void addIf(boolean holds, String category, String number, int at, List<Edge> edges) {
        if (holds) {
            edges.add(edge(category, at, at + 1, number));
        }
    }
}
