package org.stemma.eval.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Side;
import org.stemma.statement.Statement;

/**
 * Conflicts that were judged by hand: which are real and what scope is right. A conflict is known by its kind and by the
 * reports of its sides; one that is not in the list is counted apart and printed with its key, so that it can be judged.
 */
final class ConflictVerdicts {
    private static final String SAME = "same";
    private static final String FALSE = "false";

    private final Map<String, String> verdicts = read();
    private int right;
    private int judged;
    private int unjudged;

    private static Map<String, String> read() {
        try (InputStream in = ConflictVerdicts.class.getResourceAsStream("conflict-verdicts.tsv")) {
            if (in == null) {
                throw new IllegalStateException("Missing conflict-verdicts.tsv");
            }
            Map<String, String> verdicts = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(row -> verdicts.put(row[1], row[0]));
            return verdicts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts the conflicts of a case and prints those that are wrong or not judged yet. */
    void add(List<Conflict> conflicts, List<Statement> statements, PrintStream out) {
        Map<String, String> reportOf =
                statements.stream().collect(Collectors.toMap(Statement::id, Statement::report, (one, other) -> one));
        for (Conflict conflict : conflicts) {
            String key = key(conflict, reportOf);
            String verdict = verdicts.get(key);
            String scope = conflict.scope().label();
            if (verdict == null) {
                unjudged++;
                out.printf(Locale.ROOT, "  conflict not judged: %s %s%n", scope, key);
            } else {
                judged++;
                boolean good = isRight(verdict, scope);
                right += good ? 1 : 0;
                if (!good) {
                    out.printf(Locale.ROOT, "  conflict WRONG: %s, judged %s: %s%n", scope, verdict, key);
                }
            }
        }
    }

    /** A conflict of the same scope must be one; a conflict of another scope must not be made of nothing. */
    private static boolean isRight(@Nullable String verdict, String scope) {
        return !FALSE.equals(verdict) && (!scope.equals(SAME) || SAME.equals(verdict));
    }

    private static String key(Conflict conflict, Map<String, String> reportOf) {
        return conflict.kind().label() + " "
                + conflict.sides().stream().map(side -> reports(side, reportOf)).collect(Collectors.joining("|"));
    }

    private static String reports(Side side, Map<String, String> reportOf) {
        return side.statements().stream()
                .map(id -> reportOf.getOrDefault(id, "?"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** One line for all cases. */
    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "conflicts judged by hand %d  real, and same only where the scope is the same %.3f  not judged %d%n",
                judged,
                judged == 0 ? 0 : (double) right / judged,
                unjudged);
    }
}
