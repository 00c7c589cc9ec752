package org.stemma.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.app.page.ClaimView.Branch;
import org.stemma.app.page.MatrixView.ConflictTag;
import org.stemma.app.reading.ClaimOrder;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Relations;
import org.stemma.claim.Basis;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.statement.Statement;

/** Makes the tree from each claim to its origins to the reports. Each statement stands once, under its first origin. */
final class ClaimComposer {
    private final PageIndex index;
    private final ClaimOrder order;
    private final StatementComposer statements;

    ClaimComposer(PageIndex index, ClaimOrder order, StatementComposer statements) {
        this.index = index;
        this.order = order;
        this.statements = statements;
    }

    List<ClaimView> compose() {
        return order.list().stream().map(this::view).toList();
    }

    private ClaimView view(Claim claim) {
        return new ClaimView(
                claim,
                index.gistOf(claim),
                index.dom(claim.id()),
                index.tagOf(claim.id()),
                index.listConflicts(claim).stream()
                        .map(x -> new ConflictTag(
                                index.dom(x.id()), index.tagOf(x.id()), x.kind().label()))
                        .toList(),
                readable(claim.reasons()),
                branches(claim));
    }

    private List<Branch> branches(Claim claim) {
        Map<String, Statement> left = new LinkedHashMap<>();
        index.listStatements(claim.statements()).forEach(statement -> left.put(statement.id(), statement));
        List<Branch> branches = new ArrayList<>();
        for (Basis basis : basis(claim)) {
            Origin origin = index.findOrigin(basis.origin()).orElse(null);
            if (origin != null) {
                Set<String> given = Set.copyOf(basis.statements());
                List<Statement> here = left.values().stream()
                        .filter(s -> given.contains(s.id()))
                        .toList();
                given.forEach(left::remove);
                branches.add(new Branch(
                        origin,
                        index.dom(origin.id()),
                        index.nameOf(origin),
                        claim.basis().isEmpty() ? "" : Relations.counts(basis.counts()),
                        basis.counts() == Basis.Counts.SURELY && origin.kind() != OriginKind.UNSEEN,
                        readable(basis.reasons()),
                        cards(here)));
            }
        }
        if (!left.isEmpty()) {
            branches.add(new Branch(null, "", "", "", true, List.of(), cards(List.copyOf(left.values()))));
        }
        return branches;
    }

    /** What each origin gives, those that surely count first; read from the origins where the claim does not tell it. */
    private List<Basis> basis(Claim claim) {
        if (!claim.basis().isEmpty()) {
            return claim.basis().stream()
                    .sorted(Comparator.comparing(Basis::counts))
                    .toList();
        }
        return claim.origins().stream()
                .flatMap(id -> index.findOrigin(id).stream())
                .map(o -> new Basis(o.id(), Basis.Counts.SURELY, o.statements(), o.reasons()))
                .toList();
    }

    private List<String> readable(List<String> reasons) {
        return reasons.stream().map(index::readable).toList();
    }

    private List<StatementView> cards(List<Statement> list) {
        return list.stream().map(statements::compose).toList();
    }

    /** Statements that belong to no claim. */
    List<StatementView> strays() {
        Set<String> known = new LinkedHashSet<>();
        index.dossier().claims().forEach(c -> known.addAll(c.statements()));
        return index.dossier().statements().stream()
                .filter(s -> !known.contains(s.id()))
                .map(statements::compose)
                .toList();
    }
}
