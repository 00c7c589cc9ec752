package org.stemma.annotate.time;

import java.util.Set;
import org.stemma.annotate.calendar.Resolved;
import org.stemma.annotate.calendar.Sense;
import org.stemma.annotate.calendar.Unit;
import org.stemma.value.TimexType;

/** Times that hang on an event and not on a day: the day after the attack. When that was the words do not tell. */
final class EventAnchors {
    private static final Set<String> HINGES = Set.of("after", "before", "following");
    private static final Set<String> CLOSERS = Set.of(
            "", ",", ".", ";", ":", ")", "-", "–", "—", "and", "but", "as", "in", "at", "when", "while", "on", "with",
            "for", "to", "outside", "near", "by", "from", "because", "until", "who", "which", "”", "\"", "that");

    private EventAnchors() {}

    static boolean isAnchored(Candidate found) {
        boolean hinge = HINGES.contains(found.last().text()) && found.edge().length() > 1;
        return hinge && !CLOSERS.contains(found.after(1));
    }

    static Resolved unknown(Sense sense) {
        Unit unit = sense instanceof Sense.Relative relative ? relative.unit() : Unit.DAY;
        return new Resolved(TimexType.DATE, unit.unknown(), null);
    }
}
