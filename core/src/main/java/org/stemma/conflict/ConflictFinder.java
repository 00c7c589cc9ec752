package org.stemma.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.Origin;
import org.stemma.conflict.number.CaseView;
import org.stemma.conflict.number.FamilyGrouper;
import org.stemma.conflict.number.FigureFamily;
import org.stemma.conflict.number.ReadingCollector;

/** Finds where statements disagree: by kind, with all sides and their scope. */
public final class ConflictFinder {
    private ConflictFinder() {}

    /**
     * The conflicts, sorted by id.
     *
     * @param groups the claims to be
     * @param origins who the statements rest on; where they are not known yet, sides have none
     * @param annotated the case
     */
    public static List<Conflict> find(List<ClaimGroup> groups, Collection<Origin> origins, AnnotatedCase annotated) {
        CaseView view = new CaseView(annotated, groups, origins);
        List<Conflict> conflicts = new ArrayList<>();
        DateConflicts dates = new DateConflicts(view);
        PolarityConflicts polarities = new PolarityConflicts(view);
        RoleConflicts roles = new RoleConflicts(view);
        for (ClaimGroup group : groups) {
            conflicts.addAll(dates.find(group));
            conflicts.addAll(polarities.find(group));
            conflicts.addAll(roles.find(group));
        }
        conflicts.addAll(new StatusConflicts(view).find(groups));
        conflicts.addAll(new DenialConflicts(view).find(groups));
        conflicts.addAll(new AgeConflicts(view).find(groups));
        List<FigureFamily> families =
                new FamilyGrouper(view.places()).group(new ReadingCollector(view).collect(groups));
        conflicts.addAll(new QuantityConflicts(view).find(families));
        conflicts.sort(Comparator.comparing(Conflict::id));
        return conflicts;
    }

    /** Ids of the claims inside which a conflict of the same scope lies. */
    public static Set<String> contested(Collection<Conflict> conflicts, Collection<ClaimGroup> groups) {
        Set<String> statements = new HashSet<>();
        for (Conflict conflict : conflicts) {
            if (conflict.scope() == Scope.SAME) {
                conflict.sides().forEach(side -> statements.addAll(side.statements()));
            }
        }
        Set<String> contested = new TreeSet<>();
        for (ClaimGroup group : groups) {
            if (group.statements().stream().anyMatch(s -> statements.contains(s.id()))) {
                contested.add(group.id());
            }
        }
        return contested;
    }
}
