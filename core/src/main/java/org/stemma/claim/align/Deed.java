package org.stemma.claim.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.who.Agreement;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/**
 * Whether two statements tell the same thing done to the same one, whatever else their words are: the same verb or kind of event,
 * and whom it befalls described alike. Where nothing forbids that both are one, but nothing else speaks for it either, each
 * report must tell of one victim only.
 */
final class Deed {
    private Deed() {}

    /**
     * Whether it is one deed.
     *
     * @param sameType whether both tell that one type of event happened
     * @param oneReport whether one report tells both
     */
    static boolean isSame(Profile first, Profile second, boolean sameType, boolean oneReport) {
        if ((!sameType && !Grounds.haveSamePredicate(first, second)) || !areToldAlike(first, second)) {
            return false;
        }
        Agreement agents = first.cast().agents(second.cast());
        Agreement patients = first.cast().patients(second.cast());
        if (first.cast().hasOtherAgents(second.cast()) || patients == Agreement.CLASH) {
            return false;
        }
        if (first.cast().isWithoutPatient() && second.cast().isWithoutPatient()) {
            boolean there = first.cast().circumstances(second.cast()).isClose();
            return agents.isClose() ? !oneReport || there : agents == Agreement.POSSIBLE && there;
        }
        boolean alike = (agents.isClose() || isTold(first, second, patients))
                && patients.isClose()
                && (!oneReport || sameType || agents.isClose());
        boolean only = first.cast().onlyVictim() && second.cast().onlyVictim();
        boolean possible = sameType && patients == Agreement.POSSIBLE && !agents.isAgainst();
        return alike || (possible && (only || agents != Agreement.UNTOLD));
    }

    /** Whether the sameness of those whom it befalls tells anything: a body or place that a report names everywhere does not. */
    private static boolean isTold(Profile first, Profile second, Agreement patients) {
        return patients != Agreement.SAME
                || first.cast().patients().stream()
                        .anyMatch(patient -> patient.person() || areTelling(first, second, patient.name()));
    }

    private static boolean areTelling(Profile first, Profile second, @Nullable String name) {
        return name != null && Grounds.isTelling(first, name) && Grounds.isTelling(second, name);
    }

    /** Neither denies what the other tells, and spoken words stand only beside those of the same speaker. */
    private static boolean areToldAlike(Profile first, Profile second) {
        Statement one = first.statement();
        Statement other = second.statement();
        boolean quoted = List.of(one.quotation(), other.quotation()).contains(Quotation.DIRECT);
        return one.polarity() == other.polarity()
                && one.polarity() == Polarity.POSITIVE
                && one.stance() != Stance.DENIED
                && other.stance() != Stance.DENIED
                && (!quoted || Grounds.haveSameSpeaker(first, second));
    }
}
