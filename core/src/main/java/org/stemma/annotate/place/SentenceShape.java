package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotate.Mention;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Table;
import org.stemma.annotate.Token;
import org.stemma.annotate.number.NumberReader;
import org.stemma.annotate.number.Word;
import org.stemma.text.Ids;
import org.stemma.text.Span;

/** Turns a sentence into signs, one for each word, number or named place, for {@link RelativeRule}s to match. */
final class SentenceShape {
    private static final int COLUMNS = 3;
    private static final int LONGEST = 4;
    private static final char OTHER = '_';
    private static final Map<String, ShapeSign> WORDS = words();
    /** The first words of those phrases. */
    private static final Set<String> FIRST =
            WORDS.keySet().stream().map(phrase -> phrase.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<Word> words;

    private SentenceShape(String text, Sentence sentence, List<Word> words, List<Mention> mentions) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.mentions = mentions;
    }

    /**
     * The signs of a sentence, in order.
     *
     * @param text the report's text
     * @param sentence a sentence of it
     * @param words the sentence's words
     * @param mentions the sentence's mentions of places
     */
    static List<ShapeSign> of(String text, Sentence sentence, List<Word> words, List<Mention> mentions) {
        return new SentenceShape(text, sentence, words, mentions).signs();
    }

    private static Map<String, ShapeSign> words() {
        Map<String, ShapeSign> signs = new HashMap<>();
        for (List<String> row : Gazetteer.rows("relative-words.tsv", COLUMNS)) {
            ShapeSign sign = new ShapeSign(row.get(0).charAt(0), new Span(0, 0), Double.parseDouble(row.get(2)), "");
            Table.values(row.get(1)).forEach(phrase -> signs.put(phrase, sign));
        }
        return Map.copyOf(signs);
    }

    private List<ShapeSign> signs() {
        List<ShapeSign> signs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            ShapeSign sign = next(at);
            signs.add(sign);
            while (at < words.size() && words.get(at).begin() < sign.span().end()) {
                at++;
            }
        }
        return signs;
    }

    private ShapeSign next(int at) {
        return place(at)
                .or(() -> country(at))
                .or(() -> phrase(at))
                .or(() -> number(at))
                .orElseGet(() -> new ShapeSign(OTHER, span(at, at + 1), 0, ""));
    }

    private Span span(int from, int to) {
        return new Span(words.get(from).begin(), words.get(to - 1).end());
    }

    private Optional<ShapeSign> place(int at) {
        for (Mention mention : mentions) {
            Span span = mention.anchor().span();
            if (span.begin() == words.get(at).begin() && mention.place() != null) {
                return Optional.of(new ShapeSign(modifies(span) ? 'p' : 'P', span, 0, mention.place()));
            }
        }
        return Optional.empty();
    }

    /** Whether a name only tells of which thing: "X airport", "X's airport", "X-based". */
    private boolean modifies(Span name) {
        if (name.end() < text.length() && "'’-–".indexOf(text.charAt(name.end())) >= 0) {
            return true;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).span().begin() >= name.end()) {
                Token last = tokens.get(i - 1);
                return last.relation().equals("compound")
                        && last.head() == i
                        && tokens.get(i).tag().startsWith("NN");
            }
        }
        return false;
    }

    private Optional<ShapeSign> country(int at) {
        Span span = span(at, at + 1);
        return Character.isUpperCase(text.charAt(span.begin()))
                ? Countries.bundled()
                        .findByDemonym(span.of(text))
                        .map(country -> new ShapeSign('Q', span, 0, Ids.of("p", "iso3166:" + country.code())))
                : Optional.empty();
    }

    /** The longest phrase of the list that begins here. Hyphens between directions count as spaces. */
    private Optional<ShapeSign> phrase(int at) {
        if (!FIRST.contains(words.get(at).text())) {
            return Optional.empty();
        }
        StringBuilder phrase = new StringBuilder();
        ShapeSign best = null;
        int end = at;
        for (int i = at, taken = 0; i < words.size() && taken < LONGEST; i++) {
            boolean hyphen = words.get(i).is("-") && i > at;
            if (!hyphen) {
                phrase.append(taken == 0 ? "" : " ").append(words.get(i).text());
                taken++;
                ShapeSign found = WORDS.get(phrase.toString());
                if (found != null) {
                    best = found;
                    end = i + 1;
                }
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new ShapeSign(best.sign(), span(at, end), best.value(), ""));
    }

    private Optional<ShapeSign> number(int at) {
        return NumberReader.findAt(words, at)
                .filter(number -> number.end() > number.begin())
                .map(number -> new ShapeSign(
                        'N', span(number.begin(), number.end()), number.value().doubleValue(), ""));
    }
}
