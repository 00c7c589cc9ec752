package org.stemma.claim.origin;

import java.util.Optional;
import org.stemma.claim.body.Body;

/**
 * Says whether one voice of a claim may rest on another though nothing proves it: then the two count as one in {@code low}
 * and as two in {@code high}.
 */
final class RestJudge {
    private RestJudge() {}

    /** Why the first may rest on the second; nothing if the two are somebody else as far as the texts tell. */
    static Optional<String> judge(OriginVoice one, OriginVoice other) {
        if (one.affirms() != other.affirms() || one.key().equals(other.key())) {
            return Optional.empty();
        }
        return beside(one, other).or(() -> state(one, other)).or(() -> someAgency(one, other));
    }

    /**
     * What a report tells in its own voice beside somebody whom it names for it, it may have from him. For a source that it
     * does not name, the report itself has to answer.
     */
    private static Optional<String> beside(OriginVoice one, OriginVoice other) {
        return isBeside(one, other)
                ? Optional.of(one.name() + " tells it in its own voice and names " + other.name()
                        + " for it as well, so it may rest on that source.")
                : Optional.empty();
    }

    /** Whether the first is a report's own voice and the second a source that the same report names for the same side. */
    static boolean isBeside(OriginVoice one, OriginVoice other) {
        return !one.signed()
                && other.signed()
                && one.affirms() == other.affirms()
                && one.report().id().equals(other.report().id())
                && other.body().kind() != Body.Kind.UNNAMED;
    }

    private static Optional<String> state(OriginVoice one, OriginVoice other) {
        Body first = one.body();
        Body second = other.body();
        if (second.kind() != Body.Kind.STATE || !first.mayShareStateWith(second)) {
            return Optional.empty();
        }
        if (first.kind() == Body.Kind.STATE_MEDIA) {
            return Optional.of(
                    first.name() + " speaks for its state and may only carry the word of " + second.name() + ".");
        }
        boolean general =
                first.kind() == Body.Kind.STATE && first.isCalled("government") && !second.isCalled("government");
        boolean army = first.kind() == Body.Kind.STATE
                && first.isCalled("military")
                && second.isCalled("defense")
                && second.isCalled("ministry");
        return general || army
                ? Optional.of(first.name() + " and " + second.name() + " may be one voice of one state.")
                : Optional.empty();
    }

    private static Optional<String> someAgency(OriginVoice one, OriginVoice other) {
        boolean credits = !one.signed()
                && one.body().kind() == Body.Kind.ITSELF
                && OriginVoiceReader.creditsSomeAgency(one.report());
        boolean agency = !other.signed() && other.body().kind() == Body.Kind.AGENCY;
        return credits && agency
                ? Optional.of(one.name() + " credits agencies without naming them; " + other.name() + " may be one.")
                : Optional.empty();
    }
}
