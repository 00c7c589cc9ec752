package org.stemma.dossier.since;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Independent;

/**
 * What of a dossier is held against another one. Its fields are those of {@code dossier.json}, so that it is read from an
 * older dossier, of which the rest is passed over.
 *
 * @param version of the output format, {@code 1.x}
 * @param run what the dossier was made with
 * @param reports its reports
 * @param statements its statements
 * @param claims its claims
 * @param conflicts its conflicts
 * @param figures its figures
 */
public record Snapshot(
        String version,
        Made run,
        List<Source> reports,
        List<Told> statements,
        List<Held> claims,
        List<Clash> conflicts,
        List<Count> figures) {
    /** @throws IllegalArgumentException if a field is missing or the version is one that this program cannot read */
    public Snapshot {
        need(version, "version");
        if (!version.startsWith("1.")) {
            throw new IllegalArgumentException("its format has the version '" + version + "', this program reads 1.x");
        }
        need(run, "run");
        reports = listOf(reports, "reports");
        statements = listOf(statements, "statements");
        claims = listOf(claims, "claims");
        conflicts = listOf(conflicts, "conflicts");
        figures = listOf(figures, "figures");
    }

    /** What the dossier was made with. */
    public record Made(String program) {
        public Made {
            need(program, "program");
        }
    }

    /** A report. */
    public record Source(
            String id,
            String path,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url) {
        public Source {
            need(id, "id");
            need(path, "path");
        }
    }

    /** A statement. */
    public record Told(String id, Words anchor) {
        public Told {
            need(id, "id");
            need(anchor, "anchor");
        }
    }

    /** Words of a report. */
    public record Words(String report, String exact) {
        public Words {
            need(report, "report");
            need(exact, "exact");
        }
    }

    /** A claim. */
    public record Held(
            String id,
            String gist,
            List<String> statements,
            List<String> reports,
            Independent independent,
            String status) {
        public Held {
            need(id, "id");
            need(gist, "gist");
            need(independent, "independent");
            need(status, "status");
            statements = listOf(statements, "statements");
            reports = listOf(reports, "reports");
        }
    }

    /** A conflict. */
    public record Clash(String id, String kind, List<Position> sides) {
        public Clash {
            need(id, "id");
            need(kind, "kind");
            sides = listOf(sides, "sides");
        }

        /** All statements of all sides. */
        List<String> statements() {
            return sides.stream().flatMap(side -> side.statements().stream()).toList();
        }

        /** What the sides say. */
        List<String> values() {
            return sides.stream().map(Position::value).toList();
        }
    }

    /** A side of a conflict. */
    public record Position(String value, List<String> statements) {
        public Position {
            need(value, "value");
            statements = listOf(statements, "statements");
        }
    }

    /** A figure. */
    public record Count(
            String id,
            String measure,
            String counted,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            List<String> statements) {
        public Count {
            need(id, "id");
            need(measure, "measure");
            need(counted, "counted");
            statements = listOf(statements, "statements");
        }

        /** The two ends in words. */
        String ends() {
            String from = low == null ? "open" : low.toPlainString();
            String to = high == null ? "open" : high.toPlainString();
            return from.equals(to) ? from : from + " to " + to;
        }
    }

    private static void need(@Nullable Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("the field '" + field + "' is missing");
        }
    }

    private static <T> List<T> listOf(@Nullable List<T> list, String field) {
        if (list == null) {
            throw new IllegalArgumentException("the field '" + field + "' is missing");
        }
        for (T item : list) {
            need(item, field + "[]");
        }
        return List.copyOf(list);
    }
}
