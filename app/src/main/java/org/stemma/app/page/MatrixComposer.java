package org.stemma.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.app.page.MatrixView.Cell;
import org.stemma.app.page.MatrixView.Choice;
import org.stemma.app.page.MatrixView.Choices;
import org.stemma.app.page.MatrixView.Column;
import org.stemma.app.page.MatrixView.ConflictTag;
import org.stemma.app.page.MatrixView.Group;
import org.stemma.app.page.MatrixView.Row;
import org.stemma.app.reading.ClaimOrder;
import org.stemma.app.reading.ClaimTimes.ClaimTime;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Shown;
import org.stemma.app.reading.Words;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimStance;
import org.stemma.claim.ReportStance;
import org.stemma.conflict.Conflict;
import org.stemma.report.Report;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/** Lays claims out against reports. */
final class MatrixComposer {
    private static final int MOST_CHOICES = 60;
    /** With so many reports, neighbouring silent cells become one: a page of 60 reports would have 70,000 cells. */
    private static final int MERGED_FROM = 12;

    private final PageIndex index;
    private final ClaimOrder order;

    MatrixComposer(PageIndex index, ClaimOrder order) {
        this.index = index;
        this.order = order;
    }

    MatrixView compose() {
        List<Claim> claims = order.list();
        List<Group> groups = new GroupComposer(index, order)
                .compose(claims.stream().map(this::row).toList());
        int several = (int) claims.stream().filter(order::isShared).count();
        return new MatrixView(columns(), groups, choices(claims), several, claims.size());
    }

    private List<Column> columns() {
        return index.listReports().stream()
                .map(r -> new Column(index.tagOf(r.id()), index.dom(r.id()), index.outletOf(r), day(r)))
                .toList();
    }

    private static String day(Report report) {
        LocalDate day = report.published();
        return day == null ? "date unknown" : Words.shortDay(day);
    }

    private Row row(Claim claim) {
        List<Statement> statements = index.listStatements(claim.statements());
        List<Conflict> conflicts = index.listConflicts(claim);
        ClaimTime time = order.findTime(claim).orElse(NEVER);
        LocalDate first = time.first();
        return new Row(
                claim,
                index.gistOf(claim),
                Words.family(claim.type()),
                index.dom(claim.id()),
                index.tagOf(claim.id()),
                order.isShared(claim),
                first == null ? "" : first.toString(),
                time.words(),
                conflicts.stream()
                        .map(x -> new ConflictTag(
                                index.dom(x.id()), index.tagOf(x.id()), x.kind().label()))
                        .toList(),
                words(conflicts.stream().map(x -> x.kind().label())),
                words(actors(statements).map(index::dom)),
                words(claim.origins().stream().map(index::dom)),
                cells(claim, statements, conflicts));
    }

    private static final ClaimTime NEVER = new ClaimTime(null, "");

    private static String words(Stream<String> ids) {
        return String.join(" ", new TreeSet<>(ids.toList()));
    }

    static Stream<String> actors(List<Statement> statements) {
        return statements.stream()
                .flatMap(s -> Stream.concat(
                        s.attribution().stream().map(a -> Objects.toString(a.actor(), "")),
                        s.arguments().stream().map(a -> Objects.toString(a.actor(), ""))))
                .filter(id -> !id.isEmpty())
                .distinct();
    }

    private List<Cell> cells(Claim claim, List<Statement> statements, List<Conflict> conflicts) {
        Map<String, List<Statement>> byReport = statements.stream().collect(Collectors.groupingBy(Statement::report));
        List<Cell> cells = new ArrayList<>();
        Map<String, ClaimStance> stances =
                claim.stances().stream().collect(Collectors.toMap(ReportStance::report, ReportStance::stance));
        boolean many = index.listReports().size() > MERGED_FROM;
        for (Report report : index.listReports()) {
            List<Statement> here = byReport.getOrDefault(report.id(), List.of());
            boolean early = stances.get(report.id()) == ClaimStance.PUBLISHED_BEFORE;
            Cell last = cells.isEmpty() ? null : cells.getLast();
            if (!here.isEmpty()) {
                cells.add(told(report, here, conflicts));
            } else if (last != null && last.stance() == null && last.early() == early && many) {
                cells.set(cells.size() - 1, silent(last.reports() + 1, early));
            } else {
                cells.add(silent(1, early));
            }
        }
        return cells;
    }

    private static Cell silent(int reports, boolean early) {
        return new Cell(reports, early, "", "", null, "", 0, early ? "published before it" : "silent");
    }

    private Cell told(Report report, List<Statement> here, List<Conflict> conflicts) {
        List<Statement> clearest = here.stream().sorted(CLEAREST).toList();
        Statement first = clearest.getFirst();
        String side = conflicts.isEmpty() ? "" : side(conflicts.getFirst(), here);
        String label = index.tagOf(report.id()) + ", " + Shown.plain(index.outletOf(report), 60) + ": "
                + Words.stance(first.stance()) + (side.isEmpty() ? "" : ", side " + side) + ", by "
                + Shown.plain(Words.chain(first), 80);
        String ids = clearest.stream().map(s -> index.dom(s.id())).collect(Collectors.joining(","));
        return new Cell(1, false, index.dom(first.id()), ids, first.stance(), side, here.size(), label);
    }

    private static final List<Stance> ORDER =
            List.of(Stance.DENIED, Stance.ASSERTED, Stance.UNCERTAIN, Stance.PREDICTED, Stance.CALLED_FOR);

    /** A denial first, as in the claim's stances, then what has a source, then the longest words: a heading says less. */
    private static final Comparator<Statement> CLEAREST = Comparator.comparingInt(
                    (Statement s) -> ORDER.indexOf(s.stance()))
            .thenComparing(s -> s.attribution().isEmpty())
            .thenComparingInt(s -> -s.anchor().exact().length())
            .thenComparing(Statement::id);

    /** The letters of the sides that statements take in a conflict. */
    private static String side(Conflict conflict, List<Statement> statements) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < conflict.sides().size(); i++) {
            List<String> ids = conflict.sides().get(i).statements();
            if (statements.stream().anyMatch(s -> ids.contains(s.id()))) {
                letters.append(Words.letter(i));
            }
        }
        return letters.toString();
    }

    private Choices choices(List<Claim> claims) {
        return new Choices(
                choices(claims, c -> Stream.of(c.status().label()), s -> s.replace('-', ' '), false),
                choices(claims, c -> Stream.of(Words.family(c.type())), s -> s, false),
                choices(
                        claims,
                        c -> index.listConflicts(c).stream()
                                .map(x -> x.kind().label())
                                .distinct(),
                        s -> s,
                        false),
                choices(
                        claims,
                        c -> actors(index.listStatements(c.statements())).map(index::dom),
                        id -> index.findActor(id).map(a -> a.name()).orElse(id),
                        true),
                choices(
                        claims,
                        c -> c.origins().stream().map(index::dom),
                        id -> index.findOrigin(id).map(index::nameOf).orElse(id),
                        true));
    }

    private static List<Choice> choices(
            List<Claim> claims,
            Function<Claim, Stream<String>> values,
            Function<String, String> name,
            boolean byCount) {
        Map<String, Long> counts = claims.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
        Comparator<Choice> byName = Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Choice::value);
        Comparator<Choice> first =
                byCount ? Comparator.comparingInt(Choice::count).reversed().thenComparing(byName) : byName;
        return counts.entrySet().stream()
                .map(e -> new Choice(
                        e.getKey(),
                        Shown.plain(Shown.clip(name.apply(e.getKey()), 60)),
                        e.getValue().intValue()))
                .sorted(first)
                .limit(MOST_CHOICES)
                .toList();
    }
}
