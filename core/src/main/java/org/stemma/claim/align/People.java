package org.stemma.claim.align;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;

/**
 * What the words tell of the people who take part: one or several, and which persons.
 *
 * @param single roles that one person fills: "he", "the driver", a name of a person
 * @param several roles that more than one fill: "three sailors", "they"
 * @param agents ids of the persons who do it, told by name or as the speaker's "I"
 * @param patients ids of the persons to whom it is done, told likewise
 */
record People(Set<Role> single, Set<Role> several, Set<String> agents, Set<String> patients) {
    private static final Pattern ONE =
            Pattern.compile("(?:i|he|him|she|her|himself|herself|a man|a woman)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRONOUN =
            Pattern.compile("(?:i|he|him|his|she|her|it|they|them|we|us|you|who|whom)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE =
            Pattern.compile("(?:we|us|they|them|themselves|both|all)", Pattern.CASE_INSENSITIVE);

    People {
        single = Set.copyOf(single);
        several = Set.copyOf(several);
        agents = Set.copyOf(agents);
        patients = Set.copyOf(patients);
    }

    /**
     * Reads the roles of a statement.
     *
     * @param persons ids of the actors that are persons
     */
    static People of(Statement statement, @Nullable AnnotatedReport report, Set<String> persons) {
        Set<Role> single = EnumSet.noneOf(Role.class);
        Set<Role> several = EnumSet.noneOf(Role.class);
        for (Argument argument : statement.arguments()) {
            if (isSeveral(argument, report)) {
                several.add(argument.role());
            } else if (persons.contains(String.valueOf(argument.actor()))
                    || ONE.matcher(argument.exact()).matches()) {
                single.add(argument.role());
            }
        }
        Set<Role> both = new HashSet<>(single);
        both.retainAll(several);
        single.removeAll(both);
        several.removeAll(both);
        return new People(
                new HashSet<>(single),
                new HashSet<>(several),
                named(statement, Role.AGENT, persons),
                named(statement, Role.PATIENT, persons));
    }

    private static Set<String> named(Statement statement, Role role, Set<String> persons) {
        Set<String> named = new TreeSet<>();
        for (Argument argument : statement.arguments()) {
            String actor = argument.actor();
            boolean mine =
                    argument.exact().equals("I") && !statement.attribution().isEmpty();
            String speaker = mine ? statement.attribution().getFirst().actor() : null;
            boolean byName = !PRONOUN.matcher(argument.exact()).matches();
            if (argument.role() == role) {
                Stream.of(Optional.ofNullable(byName ? actor : null), Optional.ofNullable(speaker))
                        .flatMap(Optional::stream)
                        .filter(persons::contains)
                        .forEach(named::add);
            }
        }
        return named;
    }

    private static boolean isSeveral(Argument argument, @Nullable AnnotatedReport report) {
        if (MORE.matcher(argument.exact()).matches()) {
            return true;
        }
        List<Token> tokens = report == null ? List.of() : tokens(argument, report);
        return tokens.stream()
                .anyMatch(token ->
                        token.relation().equals("conj") || (token.tag().equals("NNS") && isHead(token, tokens)));
    }

    private static List<Token> tokens(Argument argument, AnnotatedReport report) {
        return report.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(argument.anchor().span()))
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(token -> argument.anchor().span().contains(token.span()))
                .toList();
    }

    /** Whether what it depends on lies outside. */
    private static boolean isHead(Token token, List<Token> tokens) {
        return tokens.stream().noneMatch(other -> other.index() == token.head());
    }

    /** Whether both name persons in a role, and no one is named by both. */
    boolean areOthers(People other, Role role) {
        Set<String> one = role == Role.AGENT ? agents : patients;
        Set<String> two = role == Role.AGENT ? other.agents() : other.patients();
        return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }

    /** Whether the one tells of one person and the other of several in a role. */
    boolean differ(People other, Role role) {
        return (single.contains(role) && other.several().contains(role))
                || (several.contains(role) && other.single().contains(role));
    }
}
