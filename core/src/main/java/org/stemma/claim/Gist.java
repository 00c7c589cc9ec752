package org.stemma.claim;

import java.util.Comparator;
import java.util.List;
import org.stemma.claim.align.Telling;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/** Chooses the telling that says a claim most clearly. */
final class Gist {
    private static final int SHORT = 40;
    private static final int LONG = 220;

    private Gist() {}

    /** The clearest telling: asserted, with a type and arguments, neither very short nor very long. */
    static Telling clearest(List<Telling> tellings) {
        return tellings.stream()
                .max(Comparator.comparingInt(
                                (Telling telling) -> clarity(telling.profile().statement()))
                        .thenComparing(Comparator.comparing(Telling::id).reversed()))
                .orElseThrow(() -> new IllegalArgumentException("No tellings"));
    }

    private static int clarity(Statement statement) {
        int length = statement.anchor().exact().length();
        int clarity = statement.stance() == Stance.ASSERTED ? 4 : 0;
        clarity += statement.type() != null ? 2 : 0;
        clarity += Math.min(3, statement.arguments().size());
        clarity += statement.time() != null ? 1 : 0;
        clarity += statement.attribution().isEmpty() ? 0 : 1;
        clarity += Character.isUpperCase(statement.anchor().exact().charAt(0)) ? 1 : 0;
        return length < SHORT || length > LONG ? clarity - 2 : clarity;
    }

    /** The words of a statement on one line. */
    static String words(Statement statement) {
        return statement.anchor().exact().replaceAll("\\s+", " ").trim();
    }
}
