package org.stemma.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.word.Wording;
import org.stemma.conflict.number.CaseView;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/**
 * Counts people of whom the texts tell one by one: "a guard was killed", "the driver died". One of them is sure; at most it
 * is as many as one report names or describes apart, because two descriptions may mean one person.
 */
final class VictimCounter {
    /** What people told of one by one are counted as. */
    static final String EACH = "individual";

    private static final Map<String, String> MEASURES = Map.of(
            "casualty.killed",
            "killed",
            "casualty.died",
            "killed",
            "crime.murder",
            "killed",
            "casualty.injured",
            "injured");
    private static final Pattern SINGLE = Pattern.compile(
            "(?:an?|the|his|her|one|another)\\b.*[^s]$|(?:he|she|him|her|himself|herself)$", Pattern.CASE_INSENSITIVE);

    private final CaseView view;

    VictimCounter(CaseView view) {
        this.view = view;
    }

    /** One figure a measure, if any person is told of. */
    List<Figure> count(Collection<ClaimGroup> groups) {
        Map<String, Map<String, Set<String>>> people = new TreeMap<>();
        Map<String, Set<String>> statements = new TreeMap<>();
        for (ClaimGroup group : groups) {
            for (Statement statement : group.statements()) {
                String measure = statement.type() == null ? null : MEASURES.get(statement.type());
                if (measure != null && statement.stance() == Stance.ASSERTED && PolarityConflicts.affirms(statement)) {
                    collect(statement, people.computeIfAbsent(measure, m -> new TreeMap<>()));
                    statements.computeIfAbsent(measure, m -> new TreeSet<>()).add(statement.id());
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        people.forEach((measure, byReport) -> {
            int most = byReport.values().stream().mapToInt(Set::size).max().orElse(0);
            if (most > 0) {
                List<String> ids = List.copyOf(statements.getOrDefault(measure, Set.of()));
                figures.add(new Figure(
                        Ids.of("f", measure, EACH, ids.getFirst()),
                        measure,
                        EACH,
                        null,
                        BigDecimal.ONE,
                        BigDecimal.valueOf(most),
                        ids,
                        null));
            }
        });
        return figures;
    }

    private void collect(Statement statement, Map<String, Set<String>> byReport) {
        for (Argument argument : statement.arguments()) {
            if (argument.role() == Role.PATIENT && isOnePerson(argument)) {
                String actor = argument.actor();
                Set<String> words = new TreeSet<>();
                Wording.words(argument.exact()).forEach(word -> words.add(word.stem()));
                byReport.computeIfAbsent(statement.report(), r -> new TreeSet<>())
                        .add(actor == null ? String.join(" ", words) : actor);
            }
        }
    }

    private boolean isOnePerson(Argument argument) {
        String actor = argument.actor();
        if (actor != null) {
            Actor found = view.actor(actor);
            return found != null && found.kind() == ActorKind.PERSON;
        }
        return SINGLE.matcher(argument.exact().strip()).matches();
    }
}
