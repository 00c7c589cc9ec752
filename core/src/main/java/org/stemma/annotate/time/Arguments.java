package org.stemma.annotate.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.calendar.Sense;

/** The arguments of an operation of the grammar. The ones that a rule requires are there, or the rule is wrong. */
record Arguments(List<@Nullable Sense> senses) {
    Sense sense(int at) {
        return Objects.requireNonNull(optional(at), "argument missing");
    }

    @Nullable
    Sense optional(int at) {
        return at < senses.size() ? senses.get(at) : null;
    }

    String text(int at) {
        return ((Sense.Atom) sense(at)).value();
    }

    int number(int at) {
        return decimal(at).intValue();
    }

    BigDecimal decimal(int at) {
        return new BigDecimal(text(at));
    }

    @Nullable
    BigDecimal optionalNumber(int at) {
        return optional(at) instanceof Sense.Atom atom ? new BigDecimal(atom.value()) : null;
    }

    @Nullable
    Integer optionalInteger(int at) {
        BigDecimal number = optionalNumber(at);
        return number == null ? null : number.intValue();
    }
}
