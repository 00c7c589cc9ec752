package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotate.name.OrganizationList;
import org.stemma.text.Anchor;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/** An actor while its mentions are being collected. */
final class ActorDraft {
    private final String name;
    private final ActorKind kind;
    /** Id in the list of organizations; empty if it is in none. */
    private final String organization;

    final List<Anchor> anchors = new ArrayList<>();

    ActorDraft(String name, ActorKind kind, String organization) {
        this.name = name;
        this.kind = kind;
        this.organization = organization;
    }

    /** The list's name where the reports use it; else the form that they use most, short forms last. */
    private String shown() {
        Map<String, Integer> forms = new TreeMap<>();
        anchors.forEach(anchor -> forms.merge(anchor.exact().replaceAll("\\s+", " "), 1, Integer::sum));
        return forms.containsKey(name) || organization.isEmpty()
                ? name
                : forms.keySet().stream()
                        .filter(form -> !OrganizationList.isAcronym(form))
                        .max(Comparator.<String>comparingInt(form -> forms.getOrDefault(form, 0))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(name);
    }

    Actor actor(String id) {
        String shown = shown();
        return new Actor(
                id,
                shown,
                kind,
                null,
                DraftAliases.of(anchors, shown),
                anchors.stream().sorted().toList());
    }
}
