package org.stemma.conflict;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.EventIdentity;
import org.stemma.claim.word.Roots;
import org.stemma.conflict.number.CaseView;
import org.stemma.statement.Argument;
import org.stemma.statement.Attribution;
import org.stemma.statement.Polarity;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;

/** What somebody asserts and somebody else denies. */
final class PolarityConflicts {
    private static final Pattern OWN =
            Pattern.compile("^(?:(?:any|none|some|all) of )?(?:its|his|her|their|our|my)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PRONOUNS =
            Set.of("their", "them", "they", "this", "that", "these", "those", "whom", "which");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    private final CaseView view;

    PolarityConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(ClaimGroup group) {
        List<Statement> told = group.statements().stream()
                .filter(s -> s.stance() == Stance.DENIED || s.stance() == Stance.ASSERTED)
                .toList();
        Set<String> asserted = new TreeSet<>();
        Set<String> denied = new TreeSet<>();
        boolean exact = false;
        for (Statement one : told) {
            for (Statement other : told) {
                if (affirms(one)
                        && !affirms(other)
                        && sameEvent(one, other)
                        && !isCourse(one, other)
                        && isOfTheSame(one, other)
                        && !deniesForItself(other, one)) {
                    asserted.add(one.id());
                    denied.add(other.id());
                    exact |= isExact(one, other);
                }
            }
        }
        if (asserted.isEmpty() || denied.isEmpty()) {
            return List.of();
        }
        return List.of(new Conflict(
                Ids.of("x", ConflictKind.POLARITY, group.id()),
                ConflictKind.POLARITY,
                group.id(),
                List.of(Side.of(view, "asserted", asserted), Side.of(view, "denied", denied)),
                exact ? Scope.SAME : Scope.UNCLEAR,
                exact
                        ? "One side asserts what the other denies."
                        : "One side denies what the other tells in another word; the two may not mean the same."));
    }

    /** A plain negation, which nobody meant as a denial, must be about something that the other names too. */
    private static boolean isOfTheSame(Statement one, Statement other) {
        return one.stance() == Stance.DENIED
                || other.stance() == Stance.DENIED
                || happensOnceAtAPlace(one, other)
                || sharesThings(one, other);
    }

    /** What it is done to tells more than who does it. Where a statement names nothing, only a harm done to somebody counts as apart. */
    private static boolean sharesThings(Statement one, Statement other) {
        Set<String> left = things(one, Role.PATIENT);
        Set<String> right = things(other, Role.PATIENT);
        if (!hasPatient(one) || !hasPatient(other)) {
            left.addAll(things(one, Role.AGENT));
            right.addAll(things(other, Role.AGENT));
        }
        String type = one.type();
        boolean named = !left.isEmpty() && !right.isEmpty();
        return named ? !Collections.disjoint(left, right) : type != null && !EventIdentity.isByPatient(type);
    }

    private static boolean hasPatient(Statement statement) {
        return statement.arguments().stream().anyMatch(argument -> argument.role() == Role.PATIENT);
    }

    private static boolean happensOnceAtAPlace(Statement one, Statement other) {
        String type = one.type();
        return type != null
                && EventIdentity.related(type, other.type())
                && EventIdentity.strength(type) == EventIdentity.Strength.STRONG
                && !EventIdentity.isByPatient(type);
    }

    private static Set<String> things(Statement statement, Role role) {
        Set<String> words = new TreeSet<>();
        for (Argument argument : statement.arguments()) {
            if (argument.role() == role) {
                NO_LETTER
                        .splitAsStream(argument.exact().toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() > 3 && !PRONOUNS.contains(word))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** Within one report, told by the same voice: first it was not so, then it was. */
    private static boolean isCourse(Statement one, Statement other) {
        return one.report().equals(other.report()) && speakers(one).equals(speakers(other));
    }

    private static List<String> speakers(Statement statement) {
        return statement.attribution().stream().map(Attribution::name).toList();
    }

    /** "None of its men", "its own forces": who denies so speaks of its own deeds, not of those that others tell of somebody else. */
    private boolean deniesForItself(Statement denial, Statement told) {
        String denier = denial.attribution().isEmpty()
                ? null
                : denial.attribution().getFirst().actor();
        return denial.stance() == Stance.DENIED
                && denial.arguments().stream()
                        .anyMatch(a ->
                                a.role() == Role.AGENT && OWN.matcher(a.exact()).find())
                && told.arguments().stream().anyMatch(a -> a.role() == Role.AGENT)
                && (denier == null || !view.participants(told).contains(denier));
    }

    /** The same verb or noun, or a kind of event that happens once to a place or group. */
    private static boolean isExact(Statement one, Statement other) {
        String type = one.type();
        return samePredicate(one, other)
                || (type != null
                        && EventIdentity.related(type, other.type())
                        && EventIdentity.strength(type) == EventIdentity.Strength.STRONG);
    }

    private static boolean samePredicate(Statement one, Statement other) {
        String left = one.predicate();
        String right = other.predicate();
        return left != null && right != null && Roots.of(left).equals(Roots.of(right));
    }

    /** A negation within a claim may be about something else that the statement also says. */
    private static boolean sameEvent(Statement one, Statement other) {
        return EventIdentity.related(one.type(), other.type()) || samePredicate(one, other);
    }

    /** Whether what is told is told as so; a denied negation is. */
    static boolean affirms(Statement statement) {
        return (statement.stance() != Stance.DENIED) == (statement.polarity() == Polarity.POSITIVE);
    }
}
