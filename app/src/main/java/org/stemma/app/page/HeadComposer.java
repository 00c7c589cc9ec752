package org.stemma.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.app.page.HeadView.Count;
import org.stemma.app.page.HeadView.Dispute;
import org.stemma.app.page.HeadView.DisputeSide;
import org.stemma.app.page.HeadView.Fact;
import org.stemma.claim.Claim;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Scope;
import org.stemma.conflict.Side;
import org.stemma.dossier.Dossier;
import org.stemma.report.Report;
import org.stemma.statement.Argument;
import org.stemma.statement.Polarity;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.value.Actor;
import org.stemma.value.Granularity;
import org.stemma.value.Place;

/** Sums a dossier up: what happened, where, when, who, and what is disputed. */
final class HeadComposer {
    private static final int DISPUTES = 3;
    private static final int LONGEST_NAME = 48;
    private final PageIndex index;
    private final ClaimOrder order;

    HeadComposer(PageIndex index, ClaimOrder order) {
        this.index = index;
        this.order = order;
    }

    HeadView compose() {
        LeadFinder finder = new LeadFinder(index, order);
        Optional<Claim> lead = finder.find();
        Optional<Report> headline = finder.findHeadline();
        List<Conflict> conflicts = order.listConflicts();
        String gist = lead.map(Claim::gist).map(Words::capital).orElse("No claim was found in these reports");
        return new HeadView(
                headline.map(Report::title).orElse(gist),
                headline.map(r -> index.tagOf(r.id())).orElse(""),
                headline.map(r -> index.dom(r.id())).orElse(""),
                gist,
                lead.map(c -> index.dom(c.id())).orElse(""),
                lead.map(c -> Words.status(c.status()) + ", " + Words.origins(c.independent()) + ", "
                                + Words.count(c.reports().size(), "report"))
                        .orElse(""),
                lead.map(this::facts).orElse(List.of()),
                counts(lead),
                conflicts.stream().limit(DISPUTES).map(this::dispute).toList(),
                Math.max(0, conflicts.size() - DISPUTES),
                copying());
    }

    private List<Fact> facts(Claim lead) {
        List<Statement> statements = index.listStatements(lead.statements());
        List<Statement> all =
                Stream.concat(statements.stream(), openings(lead)).distinct().toList();
        return List.of(where(lead, statements, all), when(lead, all), who(lead, all));
    }

    /** What the beginnings of the reports tell of the same sort of event: they may tell another day or place. */
    private Stream<Statement> openings(Claim lead) {
        String family = MatrixComposer.family(lead.type());
        return index.listReports().stream()
                .flatMap(r -> index.dossier().statements().stream()
                        .filter(s -> s.report().equals(r.id())))
                .filter(s -> lead.type() != null
                        && LeadFinder.opens(s)
                        && MatrixComposer.family(s.type()).equals(family))
                .filter(s -> s.stance() == Stance.ASSERTED && s.polarity() == Polarity.POSITIVE);
    }

    /** The exactest place that most statements name; the others beside it. */
    private Fact where(Claim lead, List<Statement> statements, List<Statement> all) {
        List<String> own = names(statements, this::places);
        List<String> names = own.isEmpty() ? names(all, this::places) : own;
        String disputed = about(lead, ConflictKind.PLACE);
        if (names.size() < 2 || !disputed.isEmpty()) {
            return new Fact("Where", told(names), " or ", "", disputed);
        }
        String others = names.stream().skip(1).map(n -> Shown.clip(n, 40)).collect(Collectors.joining(", "));
        return new Fact("Where", names.subList(0, 1), "", "also named: " + others, "");
    }

    private Fact when(Claim lead, List<Statement> statements) {
        List<String> days = days(statements);
        String note =
                days.isEmpty() && !published().isEmpty() ? "reports published " + published() : exactness(statements);
        return new Fact("When", told(days), " or ", note, about(lead, ConflictKind.DATE));
    }

    private Fact who(Claim lead, List<Statement> all) {
        return new Fact("Who", told(names(all, this::agents)), ", ", "", about(lead, ConflictKind.ACTOR));
    }

    private static List<String> told(List<String> values) {
        return values.isEmpty() ? List.of("not told") : values;
    }

    private String about(Claim claim, ConflictKind kind) {
        return index.listConflicts(claim).stream()
                .filter(x -> x.kind() == kind)
                .findFirst()
                .map(x -> index.dom(x.id()))
                .orElse("");
    }

    private Stream<String> places(Statement statement) {
        return statement.arguments().stream()
                .map(Argument::place)
                .filter(Objects::nonNull)
                .flatMap(id -> index.findPlace(id).stream())
                .sorted(Comparator.comparing(Place::precision, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Place::name);
    }

    /** Who does it: settled actors, else the words where they are short enough to be a name. */
    private Stream<String> agents(Statement statement) {
        return statement.arguments().stream()
                .filter(a -> a.role() == Role.AGENT)
                .flatMap(a -> Optional.ofNullable(a.actor())
                        .flatMap(index::findActor)
                        .map(Actor::name)
                        .or(() -> Optional.of(a.exact()).filter(words -> words.length() < LONGEST_NAME))
                        .stream());
    }

    /** The most frequent names, three at most; a name told three times less often than the first is left out. */
    private static List<String> names(List<Statement> statements, Function<Statement, Stream<String>> of) {
        Map<String, Long> counts = statements.stream()
                .flatMap(s -> of.apply(s).distinct())
                .collect(Collectors.groupingBy(n -> n, LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(n -> n).max().orElse(0);
        return counts.entrySet().stream()
                .filter(e -> e.getValue() * 3 > most)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The days told, each with the reports that tell it; only the exactest statements count. */
    private List<String> days(List<Statement> statements) {
        Granularity finest = finest(statements).orElse(Granularity.DAY);
        Map<String, Set<String>> reports = new LinkedHashMap<>();
        for (Statement s : statements) {
            StatementTime t = s.time();
            if (t != null && (t.granularity().compareTo(Granularity.DAY) <= 0 || t.granularity() == finest)) {
                reports.computeIfAbsent(Words.span(t.begin(), t.end()), k -> new TreeSet<>())
                        .add(index.tagOf(s.report()));
            }
        }
        return reports.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .limit(3)
                .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .toList();
    }

    private static Optional<Granularity> finest(List<Statement> statements) {
        return statements.stream()
                .map(Statement::time)
                .filter(Objects::nonNull)
                .map(t -> t.granularity())
                .min(Comparator.naturalOrder());
    }

    private static String exactness(List<Statement> statements) {
        return finest(statements).map(Words::granularity).orElse("");
    }

    private List<Count> counts(Optional<Claim> lead) {
        Dossier dossier = index.dossier();
        long outlets = dossier.reports().stream()
                .map(Report::outlet)
                .filter(o -> o != null && !o.isBlank())
                .distinct()
                .count();
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(
                "" + dossier.reports().size(), noun(dossier.reports().size(), "report"), published(), "reports"));
        counts.add(
                outlets == 0
                        ? new Count("?", "outlets", "no input names its outlet", "reports")
                        : new Count("" + outlets, noun(outlets, "outlet"), "", "reports"));
        lead.ifPresent(c -> counts.add(new Count(
                Words.independent(c.independent()),
                "independent " + noun(c.independent().high(), "origin"),
                "behind this claim; " + dossier.origins().size() + " in all",
                "origins")));
        counts.add(new Count("" + dossier.claims().size(), noun(dossier.claims().size(), "claim"), "", "claims"));
        counts.add(new Count(
                "" + dossier.conflicts().size(), noun(dossier.conflicts().size(), "conflict"), scopes(), "conflicts"));
        return counts;
    }

    private static String noun(long number, String noun) {
        return number == 1 ? noun : noun + "s";
    }

    private String published() {
        List<Report> dated = LeadFinder.dated(index);
        if (dated.isEmpty()) {
            return "";
        }
        return Words.span(dated.getFirst().published(), dated.getLast().published());
    }

    private String scopes() {
        long same = index.dossier().conflicts().stream()
                .filter(x -> x.scope() == Scope.SAME)
                .count();
        return same == index.dossier().conflicts().size() ? "" : same + " on the very same question";
    }

    private Dispute dispute(Conflict conflict) {
        List<DisputeSide> sides = new ArrayList<>();
        for (int i = 0; i < Math.min(conflict.sides().size(), 3); i++) {
            Side side = conflict.sides().get(i);
            sides.add(new DisputeSide(StatementComposer.letter(i), side.value(), tellers(side)));
        }
        return new Dispute(
                index.dom(conflict.id()),
                index.tagOf(conflict.id()),
                Words.question(conflict.kind()),
                aboutWords(conflict),
                sides,
                conflict.scope() == Scope.SAME
                        ? ""
                        : "scope " + conflict.scope().label());
    }

    /** The words of the claim that a conflict is about, or what the conflict itself calls it. */
    String aboutWords(Conflict conflict) {
        return index.findClaim(conflict.about()).map(Claim::gist).orElse(conflict.about());
    }

    private String tellers(Side side) {
        List<Report> reports = index.listReports().stream()
                .filter(r -> index.listStatements(side.statements()).stream()
                        .anyMatch(s -> s.report().equals(r.id())))
                .toList();
        String named = reports.stream().limit(3).map(this::teller).collect(Collectors.joining(", "));
        String more = reports.size() > 3 ? " and " + (reports.size() - 3) + " more" : "";
        return named + more + "; " + Words.count(side.origins().size(), "origin");
    }

    /** A report's tag, with its outlet where that is known. */
    private String teller(Report report) {
        String outlet = report.outlet();
        String tag = index.tagOf(report.id());
        return outlet == null || outlet.isBlank() ? tag : tag + " " + Shown.clip(outlet, 32);
    }

    private String copying() {
        var edges = index.dossier().lineage().edges();
        long sharing = edges.stream()
                .flatMap(e -> Stream.of(e.from(), e.to()))
                .distinct()
                .count();
        int unseen = index.dossier().lineage().unseen().size();
        if (sharing == 0) {
            return "No two reports share copied text.";
        }
        return sharing + " of " + index.dossier().reports().size() + " reports share copied text"
                + (unseen == 0
                        ? "."
                        : "; " + Words.count(unseen, "common source") + " not among the reports inferred.");
    }
}
