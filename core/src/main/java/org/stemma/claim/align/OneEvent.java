package org.stemma.claim.align;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.align.EventIdentity.Strength;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;

/** Whether two statements tell of one event by its type and place, whatever their words. */
final class OneEvent {
    /** Roots of words for people that tell nobody from others. */
    private static final Set<String> ANYBODY = Set.of("victim", "person", "suspect", "survivor", "himself", "herself");

    private OneEvent() {}

    /** Related types, the same place and a type of event that happens once. */
    static boolean is(Profile first, Profile second, Places places) {
        String type = sharedType(first, second);
        if (type == null
                || !first.tells()
                || !second.tells()
                || first.focus().loose()
                || second.focus().loose()
                || EventIdentity.strength(type) != Strength.STRONG
                || places.relation(first.focus().places(), second.focus().places()) != PlaceRelation.SAME
                || first.focus().places().stream().anyMatch(places::isWide)) {
            return false;
        }
        return !EventIdentity.isByPatient(type)
                || Evidence.shares(told(first), told(second))
                || (countsPeople(first.statement()) && countsPeople(second.statement()));
    }

    /** To whom it happens, without words that fit anybody. */
    private static Set<String> told(Profile profile) {
        Set<String> told = new TreeSet<>(profile.role(Role.PATIENT));
        told.removeAll(ANYBODY);
        return told;
    }

    /** A type of the first that may tell the same event as one of the second; null if there is none. */
    static @Nullable String sharedType(Profile first, Profile second) {
        for (String type : first.types()) {
            if (second.types().stream().anyMatch(other -> EventIdentity.related(type, other))) {
                return type;
            }
        }
        return null;
    }

    private static boolean countsPeople(Statement statement) {
        return statement.quantities().stream()
                .filter(quantity -> quantity.kind() == QuantityKind.COUNT)
                .anyMatch(quantity -> quantity.measure() != null || isOfPatient(quantity, statement));
    }

    /** "Between 5,000 and 6,000 residents had left": the number is one of those whom it befalls. */
    private static boolean isOfPatient(Quantity quantity, Statement statement) {
        return statement.arguments().stream()
                .anyMatch(argument -> argument.role() == Role.PATIENT
                        && argument.anchor().span().contains(quantity.anchor().span()));
    }
}
