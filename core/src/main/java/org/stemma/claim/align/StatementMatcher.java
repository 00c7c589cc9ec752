package org.stemma.claim.align;

import java.util.Optional;
import org.stemma.claim.clause.Match;
import org.stemma.stage.Matcher;

/**
 * Whether two tellings say the same thing, or are sides of the same thing. Likeness of wording, weighted by how telling
 * each term is, carries most; same event, place, participants, number and time add to it; another kind of event, another
 * place or another time speak against it. Polarity does not count: a denial belongs to the claim that it denies. Another
 * day or number does not count either: it is a side of the claim.
 */
public final class StatementMatcher implements Matcher<Telling, Match> {
    private final MatchOptions options;
    private final Places places;

    public StatementMatcher(MatchOptions options, Places places) {
        this.options = options;
        this.places = places;
    }

    @Override
    public Optional<Match> match(Telling one, Telling other) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Telling first = inOrder ? one : other;
        Telling second = inOrder ? other : one;
        if (first.overlaps(second)
                || (first.profile().sourceTalk() && second.profile().sourceTalk())) {
            return Optional.empty();
        }
        Evidence evidence = Evidence.weigh(first.profile(), second.profile(), first.sharesReport(second), places);
        if (evidence.score() < options.threshold()) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                first.id(),
                second.id(),
                Math.min(1, evidence.score()),
                evidence.reasons(first.profile(), second.profile())));
    }
}
