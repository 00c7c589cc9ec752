package org.stemma.claim.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Table;
import org.stemma.annotate.Token;

/**
 * Words that may name the same happening: "arrest" and "take into custody", "blaze" and "fire". The table is data: {@code
 * event-words.tsv}.
 */
public final class EventWords {
    private static final Map<String, Set<String>> TABLE = load();
    /** The single words of each class. */
    private static final Map<String, Set<String>> BY_CLASS = byClass();

    private EventWords() {}

    /**
     * What a word may name.
     *
     * @param classes names of the classes, sorted; empty if the table does not know the word
     * @param phrase whether it is the word together with others that the table knows, which then mean something of their own
     */
    public record Meaning(Set<String> classes, boolean phrase) {
        /** The table does not know the word. */
        public static final Meaning UNKNOWN = new Meaning(Set.of(), false);

        /** Whether both may name the same happening. */
        public boolean shares(Meaning other) {
            return classes.stream().anyMatch(other.classes()::contains);
        }

        /** Whether one is a phrase that means something else than the other. */
        public boolean excludes(Meaning other) {
            return phrase != other.phrase()
                    && !classes.isEmpty()
                    && !other.classes().isEmpty()
                    && !shares(other);
        }
    }

    /** What a word means in its sentence: with its particle, object, complement or the preposition behind it, else alone. */
    public static Meaning of(Sentence sentence, Token token) {
        String lemma = lower(token.lemma());
        boolean verb = token.tag().startsWith("VB");
        Set<String> together = new TreeSet<>();
        for (Token child : sentence.children(token)) {
            for (String word : List.of(lower(child.lemma()), lower(child.text()))) {
                together.addAll(find(verb, lemma + "+" + word));
                together.addAll(find(verb, word + "+" + lemma));
            }
            if (child.relation().startsWith("obl") || child.relation().startsWith("nmod")) {
                for (Token preposition : sentence.children(child, "case")) {
                    together.addAll(find(verb, lemma + "+" + lower(preposition.lemma())));
                }
            }
        }
        return together.isEmpty() ? of(lemma, verb) : new Meaning(together, true);
    }

    /**
     * What a word means by itself.
     *
     * @param lemma lower case; a light verb with its noun has {@code +} between
     * @param verb whether it stands as a verb; a word that the table knows only otherwise is still found
     */
    public static Meaning of(String lemma, boolean verb) {
        Set<String> classes = find(verb, lemma);
        Set<String> found = classes.isEmpty() ? find(!verb, lemma) : classes;
        return found.isEmpty() ? Meaning.UNKNOWN : new Meaning(found, lemma.indexOf('+') >= 0);
    }

    /** The single words, in dictionary form, that may name the same as this one, itself among them; it alone if the table does not know it. */
    public static Set<String> like(String lemma) {
        Set<String> classes = of(lemma, true).classes();
        Set<String> like = new TreeSet<>(Set.of(lemma));
        classes.forEach(name -> like.addAll(BY_CLASS.getOrDefault(name, Set.of())));
        return like;
    }

    private static Set<String> find(boolean verb, String words) {
        return TABLE.getOrDefault((verb ? "v " : "n ") + words, Set.of());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> byClass() {
        Map<String, Set<String>> words = new HashMap<>();
        TABLE.forEach((key, names) -> {
            String word = key.substring(2);
            if (word.indexOf('+') < 0) {
                names.forEach(name ->
                        words.computeIfAbsent(name, k -> new TreeSet<>()).add(word));
            }
        });
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> table = new HashMap<>();
        for (List<String> row : Table.rows(EventWords.class, "event-words.tsv", 3)) {
            add(table, "v ", row.get(1), row.getFirst());
            add(table, "n ", row.get(2), row.getFirst());
        }
        return table;
    }

    private static void add(Map<String, Set<String>> table, String part, String words, String name) {
        for (String word : words.split(" ")) {
            if (!word.equals("-")) {
                table.computeIfAbsent(part + word, w -> new TreeSet<>()).add(name);
            }
        }
    }
}
