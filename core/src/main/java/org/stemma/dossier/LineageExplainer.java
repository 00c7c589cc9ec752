package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.lineage.Change;
import org.stemma.lineage.Edge;
import org.stemma.lineage.Passage;
import org.stemma.lineage.UnseenPart;
import org.stemma.lineage.UnseenSource;
import org.stemma.text.Anchor;

/** Explains copied text: where it stands in both reports, what changed on the way, and what an absent source said. */
final class LineageExplainer {
    private final DossierIndex index;

    LineageExplainer(DossierIndex index) {
        this.index = index;
    }

    Explanation edge(Edge edge) {
        List<Explanation> because = new ArrayList<>();
        because.add(Explanation.leaf("From " + index.reportName(edge.from())));
        because.add(Explanation.leaf("To " + index.reportName(edge.to())));
        because.add(Explanation.leaf(String.format(
                Locale.ROOT,
                "Kind: %s; direction: %s; %.0f %% of the copy's words stand in the source",
                edge.kind().label(),
                edge.direction().label(),
                edge.coverage() * 100)));
        edge.reasons().forEach(reason -> because.add(Explanation.leaf(reason)));
        int number = 0;
        for (Passage passage : edge.passages()) {
            because.add(passage(++number, passage, edge.changes()));
        }
        return new Explanation("Copied text " + edge.id(), because);
    }

    private static Explanation passage(int number, Passage passage, List<Change> changes) {
        List<Explanation> because = new ArrayList<>();
        because.add(StatementExplainer.words(passage.from()));
        because.add(StatementExplainer.words(passage.to()));
        List<String> words =
                WordChanges.list(passage.from().exact(), passage.to().exact());
        if (words.isEmpty()) {
            because.add(Explanation.leaf("Word for word"));
        } else {
            because.add(new Explanation(
                    "What changed", words.stream().map(Explanation::leaf).toList()));
        }
        changes.stream()
                .filter(change -> lies(change.to(), passage.to()))
                .map(change -> Explanation.leaf("Changed " + change.kind().label() + ": '"
                        + change.from().exact() + "' became '" + change.to().exact() + "'"))
                .forEach(because::add);
        return new Explanation("Passage " + number, because);
    }

    private static boolean lies(Anchor inner, Anchor outer) {
        return inner.report().equals(outer.report()) && inner.begin() < outer.end() && inner.end() > outer.begin();
    }

    Explanation unseen(UnseenSource source) {
        List<Explanation> because = new ArrayList<>();
        source.reasons().forEach(reason -> because.add(Explanation.leaf(reason)));
        source.reports().forEach(id -> because.add(Explanation.leaf("Copied by " + index.reportName(id))));
        if (!source.text().isEmpty()) {
            because.add(new Explanation(
                    "What it said, inferred from the reports that share it",
                    source.text().stream().map(LineageExplainer::part).toList()));
        }
        String name = source.name() == null ? "not named" : source.name();
        return new Explanation("Unseen source " + source.id() + ": " + name, because);
    }

    private static Explanation part(UnseenPart part) {
        List<Explanation> places = new ArrayList<>();
        places.add(place(part.words()));
        part.alsoIn().forEach(anchor -> places.add(place(anchor)));
        return new Explanation("'" + part.words().exact() + "'", places);
    }

    private static Explanation place(Anchor anchor) {
        return Explanation.leaf(anchor.report() + " " + anchor.begin() + ".." + anchor.end());
    }
}
