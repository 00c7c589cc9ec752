package org.stemma.annotate.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.name.NameFinder.Found;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.annotate.place.PlaceKind;
import org.stemma.text.Span;

/** Cuts a run of name words where the gazetteer and the name model together show that it is a place and something else. */
final class RunTrimmer {
    private static final long LARGE = 100_000;

    private final Sentence sentence;
    private final String text;
    private final Gazetteer gazetteer;

    RunTrimmer(Sentence sentence, String text, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.text = text;
        this.gazetteer = gazetteer;
    }

    /** The run, cut; nothing if its first word does not belong to the name: "Northern" of "Northern Mexico". */
    Optional<Found> trim(Found run, boolean headed) {
        String first = sentence.token(run.from()).text();
        if (run.to() - run.from() == 1) {
            return isGeneric(first) ? Optional.empty() : Optional.of(withPoint(run));
        }
        if (isPlace(run.from(), run.to())) {
            return Optional.of(withPoint(run));
        }
        if (Words.has("direction", first) && isLarge(run.from() + 1, run.to())) {
            return Optional.empty();
        }
        for (int to = run.to() - 1; to > run.from() && !headed; to--) {
            boolean cut = isPlace(run.from(), to) && isModelPlace(run.from(), to) && !isModelPlace(to, to + 1);
            if (cut) {
                return Optional.of(new Found(run.from(), to, run.basis(), run.key()));
            }
        }
        return Optional.of(withPoint(run));
    }

    /** "W.Va" and the full stop that belongs to it. */
    private Found withPoint(Found run) {
        int end = sentence.token(run.to() - 1).span().end();
        boolean point = run.to() < sentence.tokens().size()
                && sentence.token(run.to()).text().equals(".")
                && sentence.token(run.to()).span().begin() == end
                && gazetteer.isAbbreviation(text(run.from(), run.to()) + ".");
        return point ? new Found(run.from(), run.to() + 1, run.basis(), run.key()) : run;
    }

    /** The place that an organization's name begins or ends with: "Laurel County" of "Laurel County Jail". */
    @Nullable
    Span inner(Found run) {
        for (int to = run.to() - 1; to > run.from(); to--) {
            if (isPlace(run.from(), to) && !isGeneric(text(run.from(), to))) {
                return span(run.from(), to);
            }
        }
        for (int from = run.from() + 2; from < run.to(); from++) {
            boolean of = sentence.token(from - 1).text().equals("of")
                    || sentence.token(from - 1).text().equals("in");
            if (of && isPlace(from, run.to())) {
                return span(from, run.to());
            }
        }
        return null;
    }

    private static boolean isGeneric(String word) {
        return Words.has("town", word)
                || Words.has("district", word)
                || Words.has("region", word)
                || Words.has("point", word)
                || Words.has("numbered", word)
                || Words.has("direction", word);
    }

    private boolean isPlace(int from, int to) {
        return !gazetteer.find(text(from, to)).isEmpty();
    }

    /** An area, or a town large enough to have parts that reports name by their direction. */
    private boolean isLarge(int from, int to) {
        return gazetteer.find(text(from, to)).stream()
                .anyMatch(p -> p.kind().compareTo(PlaceKind.DISTRICT) <= 0
                        || p.kind() == PlaceKind.LANDMARK
                        || p.population() >= LARGE);
    }

    private boolean isModelPlace(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).name().equals("LOCATION")) {
                return false;
            }
        }
        return true;
    }

    private Span span(int from, int to) {
        return sentence.token(from).span().cover(sentence.token(to - 1).span());
    }

    private String text(int from, int to) {
        return span(from, to).of(text);
    }
}
