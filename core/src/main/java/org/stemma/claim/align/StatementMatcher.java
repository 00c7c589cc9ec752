package org.stemma.claim.align;

import java.util.Optional;
import org.stemma.stage.Matcher;
import org.stemma.statement.Statement;

/**
 * Whether two statements say the same thing, or are sides of the same thing. Likeness of wording, weighted by how telling
 * each term is, carries most; same event, place, participants, number and time add to it; another kind of event, another
 * place or another time speak against it. Polarity does not count: a denial belongs to the claim that it denies. Another
 * day or number does not count either: it is a side of the claim.
 */
public final class StatementMatcher implements Matcher<Profile, Match> {
    private final MatchOptions options;
    private final Places places;

    public StatementMatcher(MatchOptions options, Places places) {
        this.options = options;
        this.places = places;
    }

    @Override
    public Optional<Match> match(Profile one, Profile other) {
        boolean inOrder = one.statement().id().compareTo(other.statement().id()) < 0;
        Profile first = inOrder ? one : other;
        Profile second = inOrder ? other : one;
        if (overlap(first.statement(), second.statement())) {
            return Optional.empty();
        }
        Evidence evidence = Evidence.weigh(first, second, places);
        if (evidence.score() < options.threshold()) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                first.statement().id(), second.statement().id(), Math.min(1, evidence.score()), evidence.reasons()));
    }

    /** Statements read from the same words tell of different things. */
    private static boolean overlap(Statement one, Statement other) {
        return one.report().equals(other.report())
                && one.anchor().span().overlaps(other.anchor().span());
    }
}
