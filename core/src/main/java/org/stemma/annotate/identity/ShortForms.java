package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.name.ActorKinds;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.Candidate.Basis;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.name.OrganizationList;

/**
 * Head words that stand alone for an organization named elsewhere: "the Observatory" for the one observatory of the
 * report, or else of the case.
 */
final class ShortForms {
    private final OrganizationList organizations;
    private final Map<String, Set<String>> byHead = new HashMap<>();

    private ShortForms(OrganizationList organizations) {
        this.organizations = organizations;
    }

    /** The candidates, with short forms of known organizations turned into these. */
    static List<Candidate> resolve(List<Candidate> candidates, OrganizationList organizations) {
        ShortForms forms = new ShortForms(organizations);
        candidates.stream().filter(c -> c.basis() == Basis.ORGANIZATION).forEach(forms::remember);
        List<Candidate> resolved = new ArrayList<>();
        for (Candidate candidate : candidates) {
            resolved.add(candidate.basis() == Basis.NAME ? forms.resolve(candidate) : candidate);
        }
        return resolved;
    }

    private void remember(Candidate candidate) {
        organizations.findById(candidate.key()).ifPresent(organization -> {
            for (String name : List.of(organization.name(), candidate.text())) {
                String head = ActorKinds.head(name);
                if (ActorKinds.ofNoun(head).isPresent() && !head.equals(NameKey.plain(name))) {
                    byHead.computeIfAbsent(head, k -> new TreeSet<>()).add(organization.id());
                    byHead.computeIfAbsent(head + "@" + candidate.report(), k -> new TreeSet<>())
                            .add(organization.id());
                }
            }
        });
    }

    private Candidate resolve(Candidate name) {
        String word = NameKey.plain(name.text());
        Set<String> near = byHead.getOrDefault(word + "@" + name.report(), Set.of());
        Set<String> all = near.isEmpty() ? byHead.getOrDefault(word, Set.of()) : near;
        return all.size() == 1 ? name.as(Basis.ORGANIZATION, all.iterator().next()) : name;
    }
}
