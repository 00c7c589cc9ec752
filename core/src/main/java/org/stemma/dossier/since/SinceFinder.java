package org.stemma.dossier.since;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is different between an older dossier and a new one. Claims, conflicts and figures are matched by the statements
 * in them, because ids are made from content.
 */
public final class SinceFinder {
    private static final Set<String> DISPUTED = Set.of("contested", "denied");

    private final Snapshot before;
    private final Snapshot after;
    private final ReportPairs reports;
    private final StatementPairs statements;

    private SinceFinder(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
        this.reports = new ReportPairs(before, after);
        this.statements = new StatementPairs(before, after, reports);
    }

    /**
     * The differences.
     *
     * @param from where the older dossier stands
     */
    public static Since find(Since.From from, Snapshot before, Snapshot after) {
        return new SinceFinder(before, after).find(from);
    }

    private Since find(Since.From from) {
        Pairing<Snapshot.Held> claims = new Pairing<>(
                before.claims(), after.claims(), Snapshot.Held::id, Snapshot.Held::statements, statements);
        List<Since.Changed> changed = new ArrayList<>();
        List<String> contested = new ArrayList<>();
        ClaimView old = new ClaimView(before);
        ClaimView now = new ClaimView(after);
        int[] unchanged = {0};
        claims.forEachPair((was, is) -> {
            List<Since.Change> changes = old.changes(was, now, is);
            if (changes.isEmpty()) {
                unchanged[0]++;
            } else {
                changed.add(new Since.Changed(is.id(), was.id(), changes));
            }
            if (DISPUTED.contains(is.status()) && !DISPUTED.contains(was.status())) {
                contested.add(is.id());
            }
        });
        claims.forEachSplit((was, is) -> changed.add(regrouped(Aspect.SPLIT, was, is)));
        claims.forEachMerged((was, is) -> changed.add(regrouped(Aspect.MERGED, was, is)));
        changed.sort(Comparator.comparing(Since.Changed::claim).thenComparing(Since.Changed::was));
        return new Since(
                from,
                reports.write(),
                claims.listAdded().stream().map(Snapshot.Held::id).toList(),
                changed,
                claims.listGone().stream()
                        .map(claim -> new Since.Withdrawn(claim.id(), claim.gist(), claim.status()))
                        .toList(),
                contested,
                conflicts(),
                figures(),
                unchanged[0]);
    }

    private static Since.Changed regrouped(Aspect how, Snapshot.Held was, Snapshot.Held is) {
        return new Since.Changed(is.id(), was.id(), List.of(new Since.Change(how, was.gist(), is.gist())));
    }

    private Since.Conflicts conflicts() {
        List<String> added = new ArrayList<>();
        List<Since.Settled> settled = new ArrayList<>();
        List<String> kinds = Stream.concat(before.conflicts().stream(), after.conflicts().stream())
                .map(Snapshot.Clash::kind)
                .distinct()
                .sorted()
                .toList();
        for (String kind : kinds) {
            Pairing<Snapshot.Clash> pairs = new Pairing<>(
                    ofKind(before, kind),
                    ofKind(after, kind),
                    Snapshot.Clash::id,
                    Snapshot.Clash::statements,
                    statements);
            pairs.listAdded().forEach(conflict -> added.add(conflict.id()));
            pairs.forEachSplit((was, is) -> added.add(is.id()));
            pairs.listGone().forEach(conflict -> settled.add(settled(conflict)));
            pairs.forEachMerged((was, is) -> settled.add(settled(was)));
        }
        return new Since.Conflicts(added.stream().sorted().toList(), settled);
    }

    private static List<Snapshot.Clash> ofKind(Snapshot snapshot, String kind) {
        return snapshot.conflicts().stream()
                .filter(conflict -> conflict.kind().equals(kind))
                .toList();
    }

    private static Since.Settled settled(Snapshot.Clash conflict) {
        return new Since.Settled(conflict.id(), conflict.kind(), conflict.values());
    }

    private List<Since.FigureChange> figures() {
        List<Since.FigureChange> moved = new ArrayList<>();
        Map<String, List<Snapshot.Count>> then = byQuestion(before);
        byQuestion(after)
                .forEach((question, figures) -> new Pairing<>(
                                then.getOrDefault(question, List.of()),
                                figures,
                                Snapshot.Count::id,
                                Snapshot.Count::statements,
                                statements)
                        .forEachPair((was, is) -> {
                            if (!was.ends().equals(is.ends())) {
                                moved.add(new Since.FigureChange(
                                        is.id(), was.id(), is.measure(), is.counted(), was.ends(), is.ends()));
                            }
                        }));
        moved.sort(Comparator.comparing(Since.FigureChange::figure));
        return moved;
    }

    private static Map<String, List<Snapshot.Count>> byQuestion(Snapshot snapshot) {
        return snapshot.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.counted() + " " + figure.measure(), TreeMap::new, Collectors.toList()));
    }
}
