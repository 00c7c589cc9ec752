package org.stemma.annotate.time;

import java.util.Set;
import org.stemma.annotate.calendar.Sense;
import org.stemma.annotate.number.NumberReader;

/** {@code Twice a week}, {@code 15 a year}: after a number, one unit of time is a rate and so a set, not a length. */
final class Rates {
    private static final Set<String> TIMES = Set.of("once", "twice", "times", "thrice");

    private Rates() {}

    static Sense asSet(Candidate found) {
        Sense sense = found.edge().sense();
        boolean article = found.edge().length() == 2
                && (found.first().is("a") || found.first().is("an"));
        if (!article || !(sense instanceof Sense.Amount amount) || !isRate(found)) {
            return sense;
        }
        return new Sense.Repeated(SenseBuilder.period("1", amount.unit()));
    }

    private static boolean isRate(Candidate found) {
        String before = found.before(1);
        if (TIMES.contains(before) || isNumber(found, 1)) {
            return true;
        }
        return (found.tagBefore().equals("NNS") || before.equals("%")) && (isNumber(found, 2) || isNumber(found, 3));
    }

    private static boolean isNumber(Candidate found, int places) {
        String word = found.before(places);
        return !word.isEmpty()
                && (Character.isDigit(word.charAt(0))
                        || NumberReader.findValue(word).isPresent());
    }
}
