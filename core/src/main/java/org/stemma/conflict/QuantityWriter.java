package org.stemma.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.conflict.number.CaseView;
import org.stemma.conflict.number.Reading;
import org.stemma.conflict.number.ValueSides;
import org.stemma.text.Ids;

/** Writes a conflict of numbers from its sides. */
final class QuantityWriter {
    private final CaseView view;

    QuantityWriter(CaseView view) {
        this.view = view;
    }

    /** The conflict; it is about their claim where all readings are in one. */
    Conflict write(List<List<Reading>> sides, Scope scope, String explanation) {
        List<Side> written = new ArrayList<>();
        List<String> key = new ArrayList<>();
        Set<String> claims = new TreeSet<>();
        for (List<Reading> side : sides) {
            List<String> ids = side.stream().map(r -> r.statement().id()).toList();
            key.addAll(ids);
            written.add(Side.of(view, ValueSides.words(side), ids));
            side.forEach(reading -> claims.add(reading.claim()));
        }
        Reading first = sides.getFirst().getFirst();
        String about =
                claims.size() == 1 ? claims.iterator().next() : "number of " + first.group() + " " + first.measure();
        return new Conflict(
                Ids.of("x", ConflictKind.QUANTITY, key.stream().sorted().toList()),
                ConflictKind.QUANTITY,
                about,
                written,
                scope,
                explanation);
    }
}
