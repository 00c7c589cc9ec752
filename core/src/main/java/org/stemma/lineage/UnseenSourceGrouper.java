package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Report;
import org.stemma.stage.Grouper;
import org.stemma.text.Ids;

/** Infers the absent texts that several reports copied: one for each connected set of common-source edges. */
public final class UnseenSourceGrouper implements Grouper<Edge, UnseenSource> {
    private final Map<String, Report> reports = new TreeMap<>();

    /** @param reports those that the edges name */
    public UnseenSourceGrouper(Collection<Report> reports) {
        reports.forEach(report -> this.reports.put(report.id(), report));
    }

    @Override
    public List<UnseenSource> group(Collection<Edge> edges) {
        List<Edge> common = edges.stream()
                .filter(edge -> edge.kind() == EdgeKind.COMMON_SOURCE)
                .sorted(Comparator.comparing(Edge::id))
                .toList();
        List<UnseenSource> sources = new ArrayList<>();
        for (Set<String> members : components(common)) {
            sources.add(source(members, common));
        }
        sources.sort(Comparator.comparing(UnseenSource::id));
        return sources;
    }

    private static List<Set<String>> components(List<Edge> edges) {
        List<Set<String>> groups = new ArrayList<>();
        for (Edge edge : edges) {
            Set<String> joined = new TreeSet<>(Set.of(edge.from(), edge.to()));
            groups.removeIf(group -> {
                boolean touches = group.contains(edge.from()) || group.contains(edge.to());
                if (touches) {
                    joined.addAll(group);
                }
                return touches;
            });
            groups.add(joined);
        }
        return groups;
    }

    private UnseenSource source(Set<String> members, List<Edge> common) {
        Optional<String> name = agency(members);
        List<String> reasons = new ArrayList<>();
        common.stream()
                .filter(edge -> members.contains(edge.from()))
                .map(edge -> edge.from() + " and " + edge.to() + ": "
                        + String.join(" ", edge.reasons().subList(0, 2)))
                .forEach(reasons::add);
        name.ifPresent(agency -> reasons.add(creditors(members, agency)));
        return new UnseenSource(
                Ids.of("u", members.toArray()),
                name.orElse(null),
                List.copyOf(members),
                reasons,
                UnseenTextBuilder.build(common.stream()
                        .filter(edge -> members.contains(edge.from()))
                        .toList()));
    }

    private String creditors(Set<String> members, String agency) {
        List<String> by = members.stream().filter(id -> credits(id, agency)).toList();
        return "The text is taken to be " + agency + "'s because " + String.join(", ", by)
                + (by.size() == 1 ? " credits it." : " credit it.");
    }

    /** The agency that most of these reports credit, if any; of several the first in the alphabet. */
    private Optional<String> agency(Set<String> members) {
        Map<String, Integer> votes = new TreeMap<>();
        for (String member : members) {
            @Nullable Report report = reports.get(member);
            if (report != null) {
                OutletNames.agencies(report).forEach(agency -> votes.merge(agency, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private boolean credits(String id, String agency) {
        Report report = reports.get(id);
        return report != null && OutletNames.agencies(report).contains(agency);
    }
}
