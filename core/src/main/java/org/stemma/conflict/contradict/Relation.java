package org.stemma.conflict.contradict;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How two named things stand to one another.
 *
 * @param kind the relation, a row of {@code relations.tsv}
 * @param holder words, in order, of the holder's name
 * @param other words, in order, of the other name
 */
record Relation(RelationTable.Kind kind, Set<String> holder, Set<String> other) {
    Relation {
        holder = Collections.unmodifiableSet(new LinkedHashSet<>(holder));
        other = Collections.unmodifiableSet(new LinkedHashSet<>(other));
    }

    Relation turned() {
        return new Relation(kind, /* holder= */ other, /* other= */ holder);
    }
}
