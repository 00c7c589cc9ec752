package org.stemma.conflict.contradict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotate.Sentence;
import org.stemma.conflict.contradict.Contradiction.Rule;

/** A relation that rules out what the other passage tells: the other way round, another holder, another place. */
final class RelationClash {
    private static final Set<String> TITLES = Set.of(
            "Mr",
            "Mr.",
            "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Dr",
            "Dr.",
            "Prof.",
            "Sir",
            "Lord",
            "Lady",
            "Capt.",
            "Captain",
            "Gen.",
            "General",
            "President",
            "King",
            "Queen",
            "Prince",
            "Princess");

    private RelationClash() {}

    static Optional<Contradiction> find(List<Sentence> text, List<Sentence> hypothesis) {
        List<Relation> asserted = RelationReader.read(hypothesis);
        if (asserted.isEmpty()) {
            return Optional.empty();
        }
        List<Relation> given = RelationReader.read(text);
        for (Relation one : asserted) {
            boolean holds = given.stream()
                    .anyMatch(other -> other.kind().equals(one.kind())
                            && same(other.holder(), one.holder())
                            && same(other.other(), one.other()));
            if (!holds && given.stream().anyMatch(other -> excludes(other, one))) {
                return Optional.of(new Contradiction(
                        Rule.RELATION,
                        "What one tells as '" + one.kind().name() + "' rules out what the other tells."));
            }
        }
        return Optional.empty();
    }

    private static boolean excludes(Relation given, Relation asserted) {
        if (!given.kind().equals(asserted.kind())) {
            return false;
        }
        return switch (given.kind().rule()) {
            case ONE_WAY -> same(given.holder(), asserted.other()) && same(given.other(), asserted.holder());
            case ONE_HOLDER -> same(given.other(), asserted.other()) && !same(given.holder(), asserted.holder());
            case ONE_PLACE ->
                same(given.holder(), asserted.holder()) && PlaceClash.areApart(given.other(), asserted.other());
            case ONE_OTHER -> same(given.holder(), asserted.holder()) && !same(given.other(), asserted.other());
        };
    }

    /** Whether two names may mean one: all words of the shorter one, titles aside, stand in the other. */
    private static boolean same(Set<String> one, Set<String> other) {
        Set<String> left = bare(one);
        Set<String> right = bare(other);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    private static Set<String> bare(Set<String> name) {
        return name.stream().filter(word -> !TITLES.contains(word)).collect(Collectors.toSet());
    }
}
