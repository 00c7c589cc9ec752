package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.Candidate.Basis;
import org.stemma.annotate.name.Introductions;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.place.Gazetteer;

/**
 * Settles the names of a case that no list knows: which spellings are one name, what each names, and which short forms
 * stand for which long ones.
 */
final class NameSettler {
    private final Gazetteer gazetteer;
    private final Introductions introductions;

    NameSettler(Gazetteer gazetteer, Introductions introductions) {
        this.gazetteer = gazetteer;
        this.introductions = introductions;
    }

    /** The groups of the plain names among these candidates, each with its kind. */
    List<NameGroup> settle(List<Candidate> candidates) {
        List<Candidate> names =
                candidates.stream().filter(c -> c.basis() == Basis.NAME).toList();
        List<NameGroup> groups = new ArrayList<>(new NameGrouper(introductions).group(names));
        KindVoter voter = new KindVoter(gazetteer, introductions);
        groups.forEach(group -> group.settle(voter.vote(group)));
        settleAdjectives(groups);
        return WholeNames.join(groups);
    }

    /** "Kalvenian" is no place and no person where "Kalvenia" is a place of the case. */
    private static void settleAdjectives(List<NameGroup> groups) {
        PlaceAdjectives adjectives = new PlaceAdjectives(groups);
        for (NameGroup group : groups) {
            String word = NameKey.plain(group.usual());
            if (adjectives.isDerived(word)) {
                if (group.kind() == MentionKind.PLACE) {
                    adjectives.remove(word);
                }
                group.settle(MentionKind.OTHER);
            }
        }
    }
}
