package org.stemma.app.reading;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.app.reading.HeadView.Fact;
import org.stemma.claim.Claim;
import org.stemma.conflict.ConflictKind;
import org.stemma.statement.Argument;
import org.stemma.statement.Polarity;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.value.Actor;
import org.stemma.value.Granularity;
import org.stemma.value.Place;

/** Finds where, when and by whom the lead claim happened, as its statements and the openings of the reports tell it. */
final class FactFinder {
    private static final int LONGEST_NAME = 48;
    private static final int MOST = 3;
    private static final Pattern JOINED = Pattern.compile(" and | with ");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ", Pattern.CASE_INSENSITIVE);
    private final PageIndex index;

    FactFinder(PageIndex index) {
        this.index = index;
    }

    List<Fact> list(Claim lead) {
        List<Statement> statements = index.listStatements(lead.statements());
        List<Statement> all =
                Stream.concat(statements.stream(), openings(lead)).distinct().toList();
        List<Fact> facts = new ArrayList<>(List.of(where(lead, statements, all), when(lead, all), who(lead, all)));
        new TollTeller(index).find().ifPresent(facts::add);
        return facts;
    }

    /** What the beginnings of the reports tell of the same sort of event: they may tell another day or place. */
    private Stream<Statement> openings(Claim lead) {
        String family = Words.family(lead.type());
        return index.listReports().stream()
                .flatMap(r -> index.dossier().statements().stream()
                        .filter(s -> s.report().equals(r.id())))
                .filter(s -> lead.type() != null
                        && LeadFinder.opens(s)
                        && Words.family(s.type()).equals(family))
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
        String published = LeadFinder.published(index);
        String note = !days.isEmpty()
                ? finest(statements).map(Words::exactness).orElse("")
                : published.isEmpty() ? "" : "reports published " + published;
        return new Fact("When", told(days), " or ", note, about(lead, ConflictKind.DATE));
    }

    private Fact who(Claim lead, List<Statement> all) {
        return new Fact("Who", told(agents(all)), ", ", "", about(lead, ConflictKind.ACTOR));
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

    /**
     * Who does it, the most often named first. Where the words join several ("the army and its allies"), they say more than the
     * name of the one actor that they were settled to, so the words are told.
     */
    private List<String> agents(List<Statement> statements) {
        List<Argument> agents = statements.stream()
                .flatMap(s -> s.arguments().stream().filter(a -> a.role() == Role.AGENT))
                .toList();
        Map<String, List<Argument>> byActor = agents.stream()
                .filter(a -> a.actor() != null || a.exact().length() < LONGEST_NAME)
                .collect(Collectors.groupingBy(
                        a -> a.actor() == null ? a.exact() : a.actor(), LinkedHashMap::new, Collectors.toList()));
        int most = byActor.values().stream().mapToInt(List::size).max().orElse(0);
        return byActor.values().stream()
                .filter(named -> named.size() * MOST > most)
                .sorted(Comparator.comparingInt(named -> -named.size()))
                .map(this::agent)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private String agent(List<Argument> named) {
        return named.stream()
                .map(Argument::exact)
                .filter(words -> JOINED.matcher(words).find() && words.length() < LONGEST_NAME)
                .findFirst()
                .map(words -> Words.capital(ARTICLE.matcher(words).replaceFirst("")))
                .orElseGet(() -> Optional.ofNullable(named.getFirst().actor())
                        .flatMap(index::findActor)
                        .map(Actor::name)
                        .orElse(named.getFirst().exact()));
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
                .limit(MOST)
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
                .limit(MOST)
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
}
