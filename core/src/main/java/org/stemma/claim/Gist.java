package org.stemma.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.claim.align.Telling;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/** Chooses the telling that says a claim most clearly. */
final class Gist {
    private static final int SHORT = 40;
    private static final int LONG = 220;
    private static final Pattern PRONOUN =
            Pattern.compile("(?:it|they|he|she|we|i|this|that|these|those)\\b", Pattern.CASE_INSENSITIVE);

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
        clarity += hasSubject(statement) ? 3 : 0;
        clarity -= PRONOUN.matcher(statement.anchor().exact()).lookingAt() ? 2 : 0;
        return length < SHORT || length > LONG ? clarity - 2 : clarity;
    }

    /** Whether who does it, or to whom it is done, stands in the statement's own words. */
    private static boolean hasSubject(Statement statement) {
        return outside(statement).isEmpty() && !statement.arguments().isEmpty();
    }

    /** Who does it, where that stands before the statement's own words: "[The army] entered the town and took the port". */
    private static Optional<Argument> outside(Statement statement) {
        return statement.arguments().stream()
                .filter(argument -> argument.role() == Role.AGENT
                        && argument.anchor().end() <= statement.anchor().begin())
                .findFirst();
    }

    /** The words of a statement on one line, with who does it before them where that stands outside. */
    static String words(Statement statement) {
        String words = line(statement.anchor().exact());
        String gist = outside(statement)
                .map(agent -> line(agent.exact()) + " " + words)
                .orElse(words);
        boolean oneQuote = gist.chars().filter(c -> c == '"').count() == 1;
        return oneQuote ? gist.replace("\"", "") : gist;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").trim();
    }
}
