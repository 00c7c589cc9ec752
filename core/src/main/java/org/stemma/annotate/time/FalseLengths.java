package org.stemma.annotate.time;

import java.util.Set;
import org.stemma.annotate.calendar.Sense;
import org.stemma.annotate.calendar.Unit;
import org.stemma.annotate.number.Word;

/** Lengths, times of day and references that are none: ages, minutes of reading, the length of a video, a second convoy. */
final class FalseLengths {
    private static final Set<String> BEFORE_CLOCK = FalseFriends.list("before-clock");

    private FalseLengths() {}

    static boolean rejects(Sense.Amount amount, Candidate found) {
        if (isAge(found) || found.after(1).equals("read") || (found.before(1).equals("-") && touchesBefore(found))) {
            return true;
        }
        if (amount.unit() == Unit.SECOND && found.last().is("second")) {
            return true;
        }
        if ((amount.unit() == Unit.QUARTER && found.last().is("quarter"))
                || amount.unit() == Unit.WEEKEND
                || amount.unit() == Unit.SEASON) {
            return true;
        }
        boolean bare =
                found.isSingle() || (found.edge().length() == 2 && found.first().is("the"));
        boolean compound = found.tagBefore().startsWith("N") || amount.unit() == Unit.NIGHT;
        boolean afterHours = bare && found.before(1).equals("after") && amount.unit() == Unit.HOUR;
        return (bare && amount.number() == null && compound)
                || (afterHours && !found.after(1).equals("of"))
                || (found.last().is("min") && !found.after(1).equals("later"));
    }

    private static boolean touchesBefore(Candidate found) {
        int begin = found.edge().begin();
        return found.words().get(begin - 1).touches(found.first());
    }

    /** Forty-year-old; 20 months old; 3 years of age. */
    static boolean isAge(Candidate found) {
        String after = found.after(1);
        return after.equals("old")
                || after.equals("older")
                || after.equals("younger")
                || (after.equals("-")
                        && (found.after(2).equals("old") || found.after(2).equals("olds")))
                || (after.equals("of") && found.after(2).equals("age"));
    }

    static boolean rejectsTime(Sense.At at, Candidate found) {
        Word last = found.last();
        boolean dayless = at.day() == null;
        if (!dayless) {
            return false;
        }
        if (at.time() instanceof Sense.Clock) {
            return rejectsClock(found);
        }
        if (!found.isFirstInSentence() && Candidate.isCapital(found.first())) {
            return true;
        }
        if (found.isSingle() && (last.is("night") || last.is("dawn") || last.is("dusk") || last.is("nightfall"))) {
            return !Set.of("at", "by", "until", "before", "after", "since", "from")
                    .contains(found.before(1));
        }
        return found.isSingle()
                && (found.before(1).equals("good")
                        || found.before(1).equals("one")
                        || found.before(1).equals("-"));
    }

    private static boolean rejectsClock(Candidate found) {
        if (found.holds("hours")) {
            return found.first().text().charAt(0) != '0' && !found.before(1).equals("at");
        }
        boolean bare = found.edge().length() == 3 && found.holds(":");
        return bare && !BEFORE_CLOCK.contains(found.before(1));
    }

    static boolean rejectsReference(Candidate found) {
        if (found.last().is("soon")) {
            return found.before(1).equals("as") || found.after(1).equals("after");
        }
        if (found.after(1).equals("-")) {
            return true;
        }
        if (found.last().is("moment")) {
            return !found.before(1).equals("at");
        }
        return found.last().is("future") && found.after(1).equals("of");
    }
}
