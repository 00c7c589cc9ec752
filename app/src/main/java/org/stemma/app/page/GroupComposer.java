package org.stemma.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.app.page.MatrixView.Group;
import org.stemma.app.page.MatrixView.Row;
import org.stemma.app.reading.ClaimOrder;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Words;
import org.stemma.conflict.event.Event;

/**
 * Puts the lines of the matrix into groups: the main event and every other event of several claims, the main one first; what belongs
 * to none of them by the sort of thing it tells.
 */
final class GroupComposer {
    private final PageIndex index;
    private final ClaimOrder order;

    GroupComposer(PageIndex index, ClaimOrder order) {
        this.index = index;
        this.order = order;
    }

    List<Group> compose(List<Row> rows) {
        List<Group> groups = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Event event : index.dossier().events()) {
            List<Row> own = rows.stream()
                    .filter(r -> event.claims().contains(r.claim().id())
                            && !placed.contains(r.claim().id()))
                    .toList();
            if (own.size() > 1 || (event.isMain() && !own.isEmpty())) {
                own.forEach(r -> placed.add(r.claim().id()));
                groups.add(new Group(index.titleOf(event), note(event), own));
            }
        }
        boolean rest = !groups.isEmpty();
        Map<String, List<Row>> byFamily = rows.stream()
                .filter(r -> !placed.contains(r.claim().id()))
                .collect(Collectors.groupingBy(Row::family, TreeMap::new, Collectors.toList()));
        byFamily.entrySet().stream()
                .map(e -> new Group(e.getKey(), rest ? "apart from these events" : "", e.getValue()))
                .sorted(Comparator.comparing((Group g) -> g.name().equals(Words.OTHER))
                        .thenComparingInt(g -> order.rank(g.rows().getFirst().claim())))
                .forEach(groups::add);
        return groups;
    }

    private static String note(Event event) {
        String days = event.begin() == null && event.end() == null ? "" : Words.span(event.begin(), event.end());
        return (event.isMain() ? "main event" : "event") + (days.isEmpty() ? "" : ", " + days);
    }
}
