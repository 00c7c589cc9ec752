package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.ActorKinds;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.Candidate.Basis;
import org.stemma.annotate.name.Introductions;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.name.OrganizationList;
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
        return mergeSurnames(groups);
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

    /** "Rahman" and "Rami Abdel" are "Rami Abdel Rahman" if no other person of the case bears that name. */
    private static List<NameGroup> mergeSurnames(List<NameGroup> groups) {
        Map<String, Set<NameGroup>> byPart = new TreeMap<>();
        for (NameGroup group : groups) {
            if (group.kind() == MentionKind.PERSON) {
                parts(group.fullest())
                        .forEach(part -> byPart.computeIfAbsent(part, k -> new LinkedHashSet<>())
                                .add(group));
            }
        }
        Map<NameGroup, NameGroup> wholes = new HashMap<>();
        groups.forEach(group -> wholeName(group, byPart).ifPresent(whole -> wholes.put(group, whole)));
        List<NameGroup> kept = new ArrayList<>();
        for (NameGroup group : groups) {
            NameGroup whole = last(group, wholes);
            if (whole.equals(group)) {
                kept.add(group);
            } else {
                whole.absorb(group);
            }
        }
        return kept;
    }

    private static NameGroup last(NameGroup group, Map<NameGroup, NameGroup> wholes) {
        NameGroup at = group;
        for (NameGroup next = wholes.get(at); next != null; next = wholes.get(at)) {
            at = next;
        }
        return at;
    }

    /** The one person whose name has this one as a part, leaving out those who are parts of another themselves. */
    private static Optional<NameGroup> wholeName(NameGroup group, Map<String, Set<NameGroup>> byPart) {
        boolean person = group.kind() == MentionKind.PERSON || group.kind() == MentionKind.OTHER;
        boolean mixed = group.kind() == MentionKind.PLACE
                && group.share("PERSON") > 0
                && group.members().stream().allMatch(c -> c.cues().kind().isEmpty());
        boolean bare = group.kind() == MentionKind.ORGANIZATION
                && ActorKinds.ofNoun(NameKey.plain(group.fullest())).isEmpty()
                && group.members().stream()
                        .allMatch(c -> c.cues().organization() == 0 && c.text().indexOf(' ') < 0)
                && !OrganizationList.isAcronym(group.fullest());
        if (!person && !mixed && !bare) {
            return Optional.empty();
        }
        List<NameGroup> wholes = byPart.getOrDefault(NameKey.plain(group.fullest()), Set.of()).stream()
                .filter(whole -> !whole.equals(group))
                .filter(whole -> byPart.getOrDefault(NameKey.plain(whole.fullest()), Set.of()).stream()
                        .allMatch(whole::equals))
                .toList();
        return wholes.size() == 1 ? Optional.of(wholes.getFirst()) : Optional.empty();
    }

    /** The ends of a name ("abdel rahman", "rahman") and its beginnings of two words and more, without the whole. */
    private static Set<String> parts(String name) {
        List<String> words = List.of(NameKey.plain(name).split(" ", -1));
        Set<String> parts = new TreeSet<>();
        for (int i = 1; i < words.size(); i++) {
            parts.add(String.join(" ", words.subList(i, words.size())));
            if (i > 1) {
                parts.add(String.join(" ", words.subList(0, i)));
            }
        }
        return parts;
    }
}
