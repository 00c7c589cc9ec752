package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import org.stemma.statement.Argument;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.text.Anchor;
import org.stemma.value.Quantity;

/** Explains one statement: its words, its chain, its rule. */
final class StatementExplainer {
    private final DossierIndex index;

    StatementExplainer(DossierIndex index) {
        this.index = index;
    }

    Explanation explain(Statement statement) {
        List<Explanation> because = new ArrayList<>();
        because.add(words(statement.anchor()));
        because.add(Explanation.leaf("In " + index.reportName(statement.report())));
        because.add(Explanation.leaf("Sentence: " + statement.sentence().exact()));
        because.addAll(chain(statement.attribution()));
        because.add(Explanation.leaf("Stance: " + statement.stance().label() + "; polarity: "
                + statement.polarity().label() + "; quotation: "
                + statement.quotation().label() + "; type: "
                + (statement.type() == null ? "none" : statement.type())));
        for (Argument argument : statement.arguments()) {
            because.add(Explanation.leaf("Argument, " + argument.role().label() + ": " + argument.exact()));
        }
        StatementTime time = statement.time();
        if (time != null) {
            because.add(Explanation.leaf("Time: " + time.timex() + ", from '" + time.expression() + "'"));
        }
        for (Quantity quantity : statement.quantities()) {
            because.add(Explanation.leaf("Quantity: " + quantity.low() + " to " + quantity.high() + " ("
                    + quantity.bound().label() + "), from '" + quantity.anchor().exact() + "'"));
        }
        because.add(Explanation.leaf("Found by rule " + statement.rule()));
        return new Explanation(
                "Statement " + statement.id() + ": " + statement.anchor().exact(), because);
    }

    private static List<Explanation> chain(List<Attribution> chain) {
        if (chain.isEmpty()) {
            return List.of(Explanation.leaf("Told in the report's own voice"));
        }
        List<Explanation> links = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Attribution link = chain.get(i);
            String text = (i == 0 ? "Said by " : "Through ") + link.name() + " ("
                    + link.kind().label() + "), cue '" + link.cue() + "'";
            links.add(new Explanation(text, List.of(words(link.anchor()))));
        }
        return links;
    }

    static Explanation words(Anchor anchor) {
        return Explanation.leaf(
                anchor.report() + " " + anchor.begin() + ".." + anchor.end() + ": '" + anchor.exact() + "'");
    }
}
