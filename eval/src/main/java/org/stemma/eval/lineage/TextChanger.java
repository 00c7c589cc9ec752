package org.stemma.eval.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.text.Words;

/** Changes texts as copying outlets do. All chance comes from the given source of it. */
final class TextChanger {
    private final Random random;

    TextChanger(Random random) {
        this.random = random;
    }

    /** The sentences of a text, roughly. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (".!?".indexOf(c) >= 0 && endsHere(text, i));
            if (ends) {
                add(sentences, text.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        add(sentences, text.substring(begin));
        return sentences;
    }

    private static boolean endsHere(String text, int at) {
        return at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2))
                && at > 2
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2));
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    /** So large a share of the sentences: half of the time the first ones, else any, in their order. */
    String abridge(String text, double share) {
        List<String> sentences = sentences(text);
        int kept = Math.max(1, (int) Math.round(sentences.size() * share));
        List<Integer> numbers =
                IntStream.range(0, sentences.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        if (random.nextBoolean()) {
            Collections.shuffle(numbers, random);
        }
        return numbers.stream().limit(kept).sorted().map(sentences::get).collect(Collectors.joining(" "));
    }

    /** The same sentences in another order. */
    String reorder(String text) {
        List<String> sentences = new ArrayList<>(sentences(text));
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }

    /** A share of the words replaced by other words of the vocabulary, left out or doubled by one. */
    String changeWords(String text, double share, List<String> vocabulary) {
        StringBuilder changed = new StringBuilder();
        int last = 0;
        Words words = Words.of(text);
        for (int i = 0; i < words.count(); i++) {
            changed.append(text, last, words.begin(i));
            String word = words.exact(i);
            String other = vocabulary.get(random.nextInt(vocabulary.size()));
            boolean change = random.nextDouble() < share;
            switch (change ? random.nextInt(4) : -1) {
                case 0 -> changed.append(other).append(' ').append(word);
                case 1 -> changed.append("");
                case 2, 3 -> changed.append(other);
                default -> changed.append(word);
            }
            last = words.end(i);
        }
        return changed.append(text.substring(last)).toString();
    }

    /** Names with another vowel or a doubled letter, and the other spelling of common endings. */
    String changeSpellings(String text) {
        StringBuilder changed = new StringBuilder();
        int last = 0;
        Words words = Words.of(text);
        for (int i = 0; i < words.count(); i++) {
            changed.append(text, last, words.begin(i)).append(respell(words.exact(i)));
            last = words.end(i);
        }
        return changed.append(text.substring(last)).toString();
    }

    private String respell(String word) {
        if (word.length() > 4 && Character.isUpperCase(word.charAt(0)) && random.nextInt(3) > 0) {
            int at = 1 + random.nextInt(word.length() - 2);
            char c = word.charAt(at);
            String vowels = "aeiou";
            return vowels.indexOf(c) >= 0
                    ? word.substring(0, at) + vowels.charAt(random.nextInt(5)) + word.substring(at + 1)
                    : word.substring(0, at) + c + word.substring(at);
        }
        return word.replace("ization", "isation")
                .replace("ized", "ised")
                .replace("ize", "ise")
                .replace("avor", "avour")
                .replace("abor", "abour")
                .replace("aveled", "avelled")
                .replace("enter", random.nextInt(6) == 0 ? "entre" : "enter")
                .replace("efense", "efence")
                .replace("ogram", random.nextInt(4) == 0 ? "ogramme" : "ogram");
    }
}
