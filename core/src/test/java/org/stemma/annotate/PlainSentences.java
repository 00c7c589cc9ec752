package org.stemma.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.text.Span;

/** Sentences for tests that need no language model: tags by ending and capital, and every word hangs on the sentence's verb. */
public final class PlainSentences {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d,.:'’-]*[\\p{L}\\d]|\\S");
    private static final Set<String> PAST =
            Set.of("was", "were", "had", "said", "fell", "took", "began", "left", "came", "met", "held", "won");

    private PlainSentences() {}

    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n")) {
            for (String part : line.split("(?<=[a-z0-9][.!?]) (?=[A-Z])")) {
                int at = text.indexOf(part, begin);
                sentences.add(sentence(sentences.size(), text, at, at + part.length()));
                begin = at + part.length();
            }
        }
        return sentences;
    }

    public static Report report(String text, @Nullable LocalDate published) {
        DateBasis basis = published == null ? DateBasis.UNKNOWN : DateBasis.GIVEN;
        return new Report(
                "r-1", "a.txt", null, null, null, published, null, basis, null, "en", List.of(), null, text, List.of(),
                List.of());
    }

    private static Sentence sentence(int index, String text, int begin, int end) {
        List<Span> spans = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int root = 0;
        Matcher matcher = WORD.matcher(text).region(begin, end);
        while (matcher.find()) {
            boolean infinitive = !tags.isEmpty() && tags.getLast().equals("MD");
            String tag = infinitive ? "VB" : tag(matcher.group(), spans.isEmpty());
            if (tag.startsWith("V") && !tags.contains("VBD") && !tags.contains("VB")) {
                root = spans.size();
            }
            spans.add(new Span(matcher.start(), matcher.end()));
            tags.add(tag);
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String word = spans.get(i).of(text);
            String relation = i == root ? "root" : tags.get(i).equals("MD") ? "aux" : "dep";
            tokens.add(new Token(
                    i,
                    spans.get(i),
                    word,
                    word.toLowerCase(Locale.ROOT),
                    tags.get(i),
                    "O",
                    i == root ? -1 : root,
                    relation));
        }
        return new Sentence(index, new Span(begin, end), tokens);
    }

    private static String tag(String word, boolean first) {
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (word.equals("will") || word.equals("would")) {
            return "MD";
        }
        if (PAST.contains(word) || word.endsWith("ed")) {
            return "VBD";
        }
        if (Character.isUpperCase(word.charAt(0)) && !first) {
            return "NNP";
        }
        return Character.isLetter(word.charAt(0)) ? "NN" : ".";
    }
}
