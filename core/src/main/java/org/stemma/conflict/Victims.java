package org.stemma.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/** People of whom reports of an event tell one by one that they were killed or injured, the attacker apart. */
final class Victims {
    /** Key of somebody who did it himself. */
    static final String ATTACKER = "attacker";

    private static final Set<String> KILLED = Set.of("casualty.killed", "casualty.died", "crime.murder");
    private static final Set<String> INJURED = Set.of("casualty.injured", "conflict.shooting");
    private static final Set<String> ATTACKS =
            Set.of("conflict.shooting", "conflict.attack", "casualty.killed", "casualty.injured", "crime.murder");
    private static final Pattern FATAL =
            Pattern.compile("\\b(?:dead|fatal(?:ly)?|killed|to death)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile(
            "(?:an?|the|his|her|their|one|another|a second|that)\\s.*[^s]", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HIMSELF = Pattern.compile("\\b(?:him|her)self\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(",?\\s+and\\s+");
    private static final Set<String> ATTACKER_WORDS =
            Set.of("attacker", "shooter", "assailant", "bomber", "suspect", "perpetrator", "gunman", "killer");
    private static final int LEAD_CHARACTERS = 600;
    private static final int LONGEST = 120;

    private final CaseView view;
    private final EventScope scope;
    private final Set<String> attackers = new HashSet<>();
    private final Map<String, Map<String, Set<String>>> killed = new TreeMap<>();
    private final Map<String, Map<String, Set<String>>> injured = new TreeMap<>();

    Victims(Collection<ClaimGroup> groups, CaseView view, EventScope scope) {
        this.view = view;
        this.scope = scope;
        List<Statement> told = new ArrayList<>();
        for (ClaimGroup group : groups) {
            for (Statement statement : group.statements()) {
                if (scope.fit(statement) != EventScope.Fit.OUT
                        && statement.stance() == Stance.ASSERTED
                        && PolarityConflicts.affirms(statement)) {
                    told.add(statement);
                }
            }
        }
        told.forEach(this::readAttacker);
        told.forEach(this::readVictims);
    }

    private void readAttacker(Statement statement) {
        if (statement.type() != null && ATTACKS.contains(statement.type())) {
            view.agents(statement).stream().filter(this::isPerson).forEach(attackers::add);
        }
    }

    private boolean isPerson(String id) {
        Actor actor = view.actor(id);
        return actor != null && actor.kind() == ActorKind.PERSON;
    }

    private void readVictims(Statement statement) {
        String type = statement.type();
        if (type == null) {
            return;
        }
        boolean fatal = KILLED.contains(type)
                || (INJURED.contains(type)
                        && FATAL.matcher(statement.anchor().exact()).find());
        if (!fatal && !INJURED.contains(type)) {
            return;
        }
        if (fatal && HIMSELF.matcher(statement.anchor().exact()).find()) {
            add(killed, statement, ATTACKER);
        }
        for (Argument argument : statement.arguments()) {
            if (argument.role() == Role.PATIENT && argument.exact().length() <= LONGEST) {
                keys(argument).forEach(key -> add(fatal ? killed : injured, statement, key));
            }
        }
    }

    private void add(Map<String, Map<String, Set<String>>> people, Statement statement, String key) {
        people.computeIfAbsent(statement.report(), r -> new TreeMap<>())
                .computeIfAbsent(key, k -> new TreeSet<>())
                .add(isSure(statement) ? "sure" : "assumed");
    }

    private boolean isSure(Statement statement) {
        return scope.fit(statement) == EventScope.Fit.TOLD || statement.anchor().begin() < LEAD_CHARACTERS;
    }

    /** Who is meant: the actor, else the words; pronouns mean somebody already told of. */
    private List<String> keys(Argument argument) {
        String words = argument.exact().strip();
        String actor = argument.actor();
        if (HIMSELF.matcher(words).find() || (actor != null && attackers.contains(actor)) || isAttacker(words)) {
            return List.of(ATTACKER);
        }
        if (actor != null) {
            return isPerson(actor) ? List.of(actor) : List.of();
        }
        if (!PERSON.matcher(words).matches()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String part : AND.split(words)) {
            Set<String> stems = new TreeSet<>();
            Wording.words(part).forEach(word -> stems.add(word.stem()));
            if (!stems.isEmpty()) {
                keys.add(String.join(" ", stems));
            }
        }
        return keys;
    }

    private static boolean isAttacker(String words) {
        int comma = words.indexOf(',');
        String[] parts = words.substring(0, comma < 0 ? words.length() : comma)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        return parts.length > 0 && ATTACKER_WORDS.contains(parts[parts.length - 1]);
    }

    /** Whether a report tells that the attacker died. */
    boolean attackerDied() {
        return killed.values().stream().anyMatch(people -> people.containsKey(ATTACKER));
    }

    /** Whether a report tells that the attacker was hurt, and none that he died. */
    boolean attackerHurt() {
        return !attackerDied() && injured.values().stream().anyMatch(people -> people.containsKey(ATTACKER));
    }

    /** How many people one report tells to have been killed or injured one by one, the attacker apart. */
    int count(String report, boolean dead) {
        Map<String, Map<String, Set<String>>> all = dead ? killed : injured;
        Set<String> gone = killed.getOrDefault(report, Map.of()).keySet();
        return (int) all.getOrDefault(report, Map.of()).entrySet().stream()
                .filter(person -> !person.getKey().equals(ATTACKER))
                .filter(person -> dead || !gone.contains(person.getKey()))
                .filter(person -> person.getValue().contains("sure") || inSeveral(all, person.getKey()))
                .count();
    }

    private static boolean inSeveral(Map<String, Map<String, Set<String>>> all, String key) {
        return all.values().stream().filter(people -> people.containsKey(key)).count() > 1;
    }
}
