package org.stemma.conflict.contradict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.place.Countries;
import org.stemma.annotate.place.Country;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.annotate.place.Toponym;
import org.stemma.claim.clause.Clause;
import org.stemma.claim.clause.ClauseReader;
import org.stemma.claim.word.Roots;
import org.stemma.conflict.contradict.Contradiction.Rule;

/** The same happening told of another place, surely apart: no country has places of both names. */
final class PlaceClash {
    private static final Set<String> LINKS = Set.of("in", "at", "near", "from", "to", "into");

    private PlaceClash() {}

    /** @param aligned clauses of the longer passage that tell what the shorter one tells */
    static Optional<Contradiction> find(List<Clause> aligned, Clause hypothesis, Set<String> known) {
        for (Token place : circumstances(hypothesis)) {
            Set<String> name = placeName(hypothesis.sentence(), place);
            if (name.isEmpty()
                    || name.stream()
                            .map(word -> Roots.of(word.toLowerCase(Locale.ROOT)))
                            .anyMatch(known::contains)) {
                continue;
            }
            for (Clause clause : aligned) {
                List<Set<String>> given = places(clause);
                if (!given.isEmpty() && given.stream().allMatch(other -> areApart(name, other))) {
                    return Optional.of(new Contradiction(
                            Rule.PLACE, "The same is told of places that lie in different countries."));
                }
            }
        }
        return Optional.empty();
    }

    /** What depends on the predicate, and on its object: the parser often hangs a place on the noun before it. */
    private static List<Token> circumstances(Clause clause) {
        List<Token> found = new ArrayList<>(clause.others());
        for (Token patient : clause.patients()) {
            clause.sentence().children(patient, "nmod").forEach(token -> {
                found.add(token);
                found.addAll(clause.sentence().children(token, "nmod"));
            });
        }
        return found;
    }

    private static Set<String> placeName(Sentence sentence, Token token) {
        boolean linked = sentence.children(token, "case").stream().anyMatch(c -> LINKS.contains(ClauseReader.lemma(c)));
        return linked && token.tag().startsWith("NNP") ? RelationReader.names(sentence, token) : Set.of();
    }

    /** Names that stand behind a preposition of place in the clause's sentence and that the gazetteer knows. */
    private static List<Set<String>> places(Clause clause) {
        List<Set<String>> places = new ArrayList<>();
        for (Token token : clause.sentence().tokens()) {
            if (token.name().equals("LOCATION") && token.tag().startsWith("NNP")) {
                Set<String> name = RelationReader.names(clause.sentence(), token);
                if (!name.isEmpty() && !countries(name).isEmpty()) {
                    places.add(name);
                }
            }
        }
        return places;
    }

    /** Whether both names are known and no country has places of both. */
    static boolean areApart(Set<String> one, Set<String> other) {
        Set<String> left = countries(one);
        Set<String> right = countries(other);
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }

    /** Codes of the countries that the name may lie in; a country's own name and its capital mean that one alone. */
    private static Set<String> countries(Set<String> words) {
        String name = String.join(" ", words);
        Optional<Country> country = Countries.bundled()
                .findByName(name)
                .or(() -> Countries.bundled().findByCapital(name));
        if (country.isPresent()) {
            return Set.of(country.get().code());
        }
        return Gazetteer.bundled().find(name).stream()
                .map(Toponym::country)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
