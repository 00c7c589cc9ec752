package org.stemma.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.name.BodyList.Body;
import org.stemma.annotate.name.Candidate.Basis;
import org.stemma.annotate.name.NameFinder.Found;
import org.stemma.annotate.place.Countries;
import org.stemma.annotate.place.Country;
import org.stemma.text.Span;

/** Finds bodies of states: "Syrian army", "Syria's government", "government of Iraq", and both of "Syrian and Iraqi forces". */
final class BodyFinder {
    private static final int LONGEST_HEAD = 4;
    private static final int LONGEST_COUNTRY = 5;
    private static final Set<String> MODIFIERS = Set.of(
            "armed",
            "security",
            "special",
            "regime",
            "government",
            "state",
            "ground",
            "elite",
            "regular",
            "national",
            "federal",
            "central",
            "official",
            "naval",
            "pro-government",
            "army",
            "military",
            "new",
            "transitional",
            "caretaker",
            "interim",
            "defense",
            "defence",
            "counter-terrorism",
            "counterterrorism",
            "internal");

    private static final Pattern PEOPLE = Pattern.compile("[A-Z][a-z]{2,20}(?:ian|an|ese|ish)");

    private final Countries countries;

    BodyFinder(Countries countries) {
        this.countries = countries;
    }

    Optional<Found> find(Sentence sentence, String text, int at) {
        return afterCountry(sentence, text, at).or(() -> beforeCountry(sentence, text, at));
    }

    private record Named(Country country, int to) {}

    private Optional<Named> country(Sentence sentence, String text, int at) {
        String first = word(sentence, at);
        if (first.isEmpty() || !Character.isUpperCase(first.charAt(0)) || first.equals("The")) {
            return Optional.empty();
        }
        int most = Math.min(sentence.tokens().size(), at + LONGEST_COUNTRY);
        for (int to = NameFinder.reach(sentence, text, at, most, countries::mayBegin); to > at; to--) {
            String name = NameFinder.words(sentence, text, at, to);
            int end = to;
            Optional<Country> country =
                    Character.isLetter(word(sentence, end - 1).charAt(0))
                            ? countries.findByDemonym(name).or(() -> countries.findByName(name))
                            : Optional.empty();
            if (country.isPresent()) {
                return country.map(c -> new Named(c, end));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> afterCountry(Sentence sentence, String text, int at) {
        Optional<Named> named = country(sentence, text, at);
        if (named.isEmpty()) {
            return ofAnyPeople(sentence, at);
        }
        Country country = named.get().country();
        int from = named.get().to();
        Optional<Found> body = head(sentence, at, skipPossessive(sentence, from), country.code());
        if (body.isPresent()) {
            return body;
        }
        boolean and = from + 1 < sentence.tokens().size()
                && Set.of("and", "or", ",", "&").contains(word(sentence, from));
        return and
                ? country(sentence, text, from + 1)
                        .flatMap(other -> head(sentence, at, other.to(), country.code()))
                        .map(found -> new Found(at, from, Basis.BODY, found.key()))
                : Optional.empty();
    }

    /** "Kurdish forces", "Ruritanian army": a people or country that is in no list. */
    private Optional<Found> ofAnyPeople(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        boolean people = (tag.startsWith("JJ") || tag.startsWith("NNP"))
                && PEOPLE.matcher(word(sentence, at)).matches();
        return people ? head(sentence, at, at + 1, word(sentence, at)) : Optional.empty();
    }

    private static int skipPossessive(Sentence sentence, int at) {
        return at < sentence.tokens().size() && sentence.token(at).tag().equals("POS") ? at + 1 : at;
    }

    /** The longest head words after the country, with at most two modifiers before them. */
    private Optional<Found> head(Sentence sentence, int from, int at, String people) {
        for (int start = at; start <= at + 2 && start < sentence.tokens().size(); start++) {
            for (int to = Math.min(sentence.tokens().size(), start + LONGEST_HEAD); to > start; to--) {
                Optional<Body> body = BodyList.bundled().findByHead(words(sentence, start, to));
                if (body.isPresent() && !continues(sentence, to, body.get())) {
                    int end = to;
                    return body.map(b -> new Found(from, end, Basis.BODY, people + "/" + b.id()));
                }
            }
            if (!MODIFIERS.contains(word(sentence, start).toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "Syrian state of emergency", "Iraqi government forces", "Turkish military intelligence": the head comes later. */
    private static boolean continues(Sentence sentence, int to, Body body) {
        String next = word(sentence, to).toLowerCase(Locale.ROOT);
        Optional<Body> later = BodyList.bundled().findByHead(next);
        boolean weak =
                List.of("state", "military").contains(word(sentence, to - 1).toLowerCase(Locale.ROOT));
        return later.filter(b -> !b.equals(body)).isPresent()
                || (later.isPresent() && !sentence.token(to).tag().startsWith("V"))
                || (weak
                        && to < sentence.tokens().size()
                        && sentence.token(to).tag().startsWith("NN"))
                || (weak && next.equals("of"));
    }

    private Optional<Found> beforeCountry(Sentence sentence, String text, int at) {
        for (int to = Math.min(sentence.tokens().size() - 1, at + LONGEST_HEAD); to > at; to--) {
            Optional<Body> body = word(sentence, to).equals("of")
                    ? BodyList.bundled().findByHead(words(sentence, at, to))
                    : Optional.empty();
            if (body.isPresent()) {
                int next = word(sentence, to + 1).equals("the") ? to + 2 : to + 1;
                Optional<Named> named =
                        next < sentence.tokens().size() ? country(sentence, text, next) : Optional.empty();
                return named.filter(n -> !word(sentence, at).equals("state"))
                        .map(n -> new Found(
                                at,
                                n.to(),
                                Basis.BODY,
                                n.country().code() + "/" + body.get().id()));
            }
        }
        return Optional.empty();
    }

    /** The country's name in "Iraq's government" and "government of Iraq"; null where it is an adjective. */
    @Nullable
    Span inner(Sentence sentence, String text, Found body) {
        for (int at = body.from(); at < body.to(); at++) {
            Optional<Named> named = country(sentence, text, at);
            int to = named.map(Named::to).orElse(at);
            boolean possessed = named.isPresent()
                    && (to == body.to() || sentence.token(to).tag().equals("POS"))
                    && to <= body.to();
            Span span = possessed
                    ? sentence.token(at).span().cover(sentence.token(to - 1).span())
                    : null;
            if (span != null && countries.findByName(span.of(text)).isPresent()) {
                return span;
            }
        }
        return null;
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(word(sentence, i).toLowerCase(Locale.ROOT));
        }
        return words.toString().replace(" - ", "-");
    }

    private static String word(Sentence sentence, int at) {
        return at >= 0 && at < sentence.tokens().size() ? sentence.token(at).text() : "";
    }
}
