package org.stemma.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.app.reading.ClaimOrder;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Ref;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;

/** Lists the origins, those that carry most first. */
final class OriginComposer {
    private final PageIndex index;
    private final ClaimOrder order;

    OriginComposer(PageIndex index, ClaimOrder order) {
        this.index = index;
        this.order = order;
    }

    List<OriginView> compose() {
        Map<String, List<Ref>> claims = new TreeMap<>();
        for (Claim claim : order.list()) {
            Ref ref = new Ref(index.dom(claim.id()), index.tagOf(claim.id()), index.gistOf(claim));
            claim.origins()
                    .forEach(id ->
                            claims.computeIfAbsent(id, k -> new ArrayList<>()).add(ref));
        }
        return index.dossier().origins().stream()
                .map(o -> new OriginView(
                        o,
                        index.dom(o.id()),
                        index.nameOf(o),
                        o.reasons().stream().map(index::readable).toList(),
                        reports(o),
                        claims.getOrDefault(o.id(), List.of())))
                .sorted(Comparator.comparingInt(
                                (OriginView o) -> -o.origin().reports().size())
                        .thenComparingInt(o -> -o.claims().size())
                        .thenComparing(o -> o.name())
                        .thenComparing(o -> o.origin().id()))
                .toList();
    }

    private List<Ref> reports(Origin origin) {
        return index.listReports().stream()
                .filter(r -> origin.reports().contains(r.id()))
                .map(r -> new Ref(index.dom(r.id()), index.tagOf(r.id()), index.outletOf(r)))
                .toList();
    }
}
