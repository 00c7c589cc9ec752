package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.Candidate.Basis;
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
        KindVoter voter = new KindVoter(gazetteer);
        groups.forEach(group -> group.settle(voter.vote(group)));
        return mergeSurnames(groups);
    }

    /** "Rahman" is "Rami Abdel Rahman" if no other person of the case bears that name. */
    private static List<NameGroup> mergeSurnames(List<NameGroup> groups) {
        Map<String, List<NameGroup>> bySuffix = new TreeMap<>();
        for (NameGroup group : groups) {
            if (group.kind() == MentionKind.PERSON) {
                suffixes(group.fullest())
                        .forEach(s -> bySuffix.computeIfAbsent(s, k -> new ArrayList<>())
                                .add(group));
            }
        }
        List<NameGroup> kept = new ArrayList<>();
        for (NameGroup group : groups) {
            Optional<NameGroup> whole = wholeName(group, bySuffix);
            if (whole.isPresent()) {
                whole.get().absorb(group);
            } else {
                kept.add(group);
            }
        }
        return kept;
    }

    private static Optional<NameGroup> wholeName(NameGroup group, Map<String, List<NameGroup>> bySuffix) {
        boolean person = group.kind() == MentionKind.PERSON || group.kind() == MentionKind.OTHER;
        boolean mixed = group.kind() == MentionKind.PLACE
                && group.share("PERSON") > 0
                && group.members().stream().allMatch(c -> c.cues().kind().isEmpty());
        List<NameGroup> wholes = bySuffix.getOrDefault(NameKey.plain(group.fullest()), List.of());
        return wholes.size() == 1 && !wholes.getFirst().equals(group) && (person || mixed)
                ? Optional.of(wholes.getFirst())
                : Optional.empty();
    }

    /** The ends of a name of several words, without the whole: "abdel rahman", "rahman". */
    private static Set<String> suffixes(String name) {
        Set<String> suffixes = new TreeSet<>();
        String rest = NameKey.plain(name).toLowerCase(Locale.ROOT);
        for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
            rest = rest.substring(space + 1);
            suffixes.add(rest);
        }
        return suffixes;
    }
}
