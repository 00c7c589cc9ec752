package org.stemma.app.page;

import java.util.ArrayList;
import java.util.List;
import org.stemma.app.page.ConflictView.OriginName;
import org.stemma.app.page.ConflictView.SideView;
import org.stemma.app.reading.ClaimOrder;
import org.stemma.app.reading.DisputeComposer;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Words;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Side;

/** Sets the sides of conflicts face to face. */
final class ConflictComposer {
    private static final int STATEMENTS = 6;
    private final PageIndex index;
    private final ClaimOrder order;
    private final DisputeComposer disputes;
    private final StatementComposer statements;

    ConflictComposer(PageIndex index, ClaimOrder order, StatementComposer statements) {
        this.index = index;
        this.order = order;
        this.disputes = new DisputeComposer(index, "");
        this.statements = statements;
    }

    List<ConflictView> compose() {
        return order.listConflicts().stream().map(this::view).toList();
    }

    private ConflictView view(Conflict conflict) {
        List<SideView> sides = new ArrayList<>();
        for (int i = 0; i < conflict.sides().size(); i++) {
            sides.add(side(conflict.sides().get(i), i));
        }
        return new ConflictView(
                conflict,
                index.dom(conflict.id()),
                index.tagOf(conflict.id()),
                Words.question(conflict.kind()),
                disputes.about(conflict),
                index.findClaim(conflict.about()).map(c -> index.dom(c.id())).orElse(""),
                index.readable(conflict.explanation()),
                Words.scope(conflict.scope()),
                sides);
    }

    private SideView side(Side side, int number) {
        List<StatementView> cards = index.listStatements(side.statements()).stream()
                .limit(STATEMENTS)
                .map(statements::compose)
                .toList();
        return new SideView(
                Words.letter(number),
                number,
                Words.value(side.value()),
                cards,
                Math.max(0, side.statements().size() - STATEMENTS),
                side.origins().stream()
                        .flatMap(id -> index.findOrigin(id).stream())
                        .map(o -> new OriginName(
                                index.dom(o.id()), index.nameOf(o), o.kind().label()))
                        .toList());
    }
}
