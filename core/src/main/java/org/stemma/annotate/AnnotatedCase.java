package org.stemma.annotate;

import java.util.List;
import org.stemma.issue.Issue;
import org.stemma.value.Actor;
import org.stemma.value.Place;

/**
 * All reports of a case, annotated, with the actors and places settled over them.
 *
 * @param reports in the order of the case
 * @param actors sorted by id
 * @param places sorted by id
 * @param issues what could not be settled
 */
public record AnnotatedCase(List<AnnotatedReport> reports, List<Actor> actors, List<Place> places, List<Issue> issues) {
    public AnnotatedCase {
        reports = List.copyOf(reports);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        issues = List.copyOf(issues);
    }
}
