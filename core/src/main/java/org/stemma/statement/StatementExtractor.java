package org.stemma.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.stage.Extractor;
import org.stemma.statement.attribution.AttributionFinder;
import org.stemma.statement.attribution.RelativePronouns;
import org.stemma.statement.event.ArgumentReader;
import org.stemma.statement.event.Event;
import org.stemma.statement.event.EventLexicon;
import org.stemma.statement.event.EventReader;
import org.stemma.statement.event.Frames;
import org.stemma.statement.event.PolarityReader;
import org.stemma.statement.event.StanceReader;
import org.stemma.statement.event.StatementUnit;
import org.stemma.statement.extent.ContentEndMender;
import org.stemma.statement.extent.EndWeights;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.source.ChainBuilder;
import org.stemma.statement.source.SourceDescriber;
import org.stemma.statement.source.Voices;
import org.stemma.statement.unit.UnitSplitter;
import org.stemma.text.Anchor;
import org.stemma.text.Ids;
import org.stemma.text.Span;
import org.stemma.value.Actor;
import org.stemma.value.Place;
import org.stemma.value.Quantity;
import org.stemma.value.TimeMention;

/** From an annotated report to its statements, each with its chain of attribution. Pure and thread-safe. */
public final class StatementExtractor implements Extractor<AnnotatedReport, Statement> {
    /** Rule id of what the report tells in its own voice. */
    public static final String OWN_VOICE = "own-voice";

    private static final Set<String> DEEDS =
            Set.of("intend", "plan", "aim", "seek", "refuse", "decline", "decide", "agree", "offer");

    private final AttributionFinder finder = new AttributionFinder(CueLexicon.standard());
    private final ContentEndMender ends = new ContentEndMender(EndWeights.standard());
    private final EventReader events;
    private final StanceReader stances = new StanceReader();
    private final PolarityReader polarities = new PolarityReader();
    private final ArgumentReader arguments = new ArgumentReader();
    private final SourceDescriber describer;

    /**
     * An extractor for the reports of one case.
     *
     * @param options options of the room
     * @param actors the case's actors, for kinds and ids of speakers
     * @param places the case's places
     */
    public StatementExtractor(StatementOptions options, List<Actor> actors, List<Place> places) {
        this.events = new EventReader(new EventLexicon(options.eventTypes(), options.triggers()));
        this.describer = new SourceDescriber(actors);
    }

    @Override
    public List<Statement> extract(AnnotatedReport report) {
        ReportReading reading = ReportReading.of(report);
        List<Saying> sayings = ends.mend(reading, finder.find(reading)).stream()
                .filter(s -> !isDeed(reading, s))
                .map(s -> Voices.mend(reading, s))
                .flatMap(s -> RelativePronouns.drop(reading, s).stream())
                .toList();
        ChainBuilder chains = new ChainBuilder(reading, sayings, describer);
        UnitSplitter splitter = new UnitSplitter(reading, sayings, events);
        List<Statement> statements = new ArrayList<>();
        for (SentenceTree tree : reading.trees()) {
            List<StatementUnit> units = splitter.split(tree).stream()
                    .filter(unit -> tellsSomething(reading, tree, unit))
                    .toList();
            boolean several = units.size() > 1;
            units.stream()
                    .filter(unit -> !several || !Frames.isBareSaying(tree, unit))
                    .forEach(unit -> statements.add(statement(reading, tree, unit, chains)));
            if (units.isEmpty()) {
                splitter.whole(tree).ifPresent(unit -> statements.add(statement(reading, tree, unit, chains)));
            }
        }
        return List.copyOf(statements);
    }

    /** "intends to stay", "refused to comment", "agreed to share": what somebody does or means to do, not what is told. */
    private static boolean isDeed(ReportReading reading, Saying saying) {
        String content = saying.content().getFirst().of(reading.text());
        return DEEDS.contains(saying.cue().lemma())
                && (content.startsWith("to ") || content.startsWith("whether to "))
                && saying.cue().part().equals("verb");
    }

    /** A line without a predicate ("Next phase of the talks", "Photo: agency") tells nothing, unless it names an event. */
    private boolean tellsSomething(ReportReading reading, SentenceTree tree, StatementUnit unit) {
        boolean predicate = tree.isVerb(unit.head()) || tree.hasChild(unit.head(), "cop");
        boolean bare = unit.span().of(reading.text()).indexOf(' ') < 0;
        return (predicate && !bare)
                || (!bare && !unit.behind().isEmpty())
                || (events.read(tree, unit.head()).trigger() != null && namesSomething(tree, unit));
    }

    /** A heading ("String of losses") names nobody, no place and no number. */
    private static boolean namesSomething(SentenceTree tree, StatementUnit unit) {
        return !unit.behind().isEmpty()
                || tree.isVerb(unit.head())
                || tree.sentence().tokens().stream()
                        .filter(t -> unit.span().contains(t.span()))
                        .anyMatch(
                                t -> t.tag().startsWith("NNP") || t.tag().equals("CD") || tree.isPlaceName(t.index()));
    }

    private Statement statement(ReportReading reading, SentenceTree tree, StatementUnit unit, ChainBuilder chains) {
        Event event = events.read(tree, unit.head());
        Anchor anchor = reading.report().report().anchor(unit.span());
        String id = Ids.of("s", anchor.report(), anchor.begin(), anchor.end(), unit.head());
        return new Statement(
                id,
                anchor,
                reading.report().report().anchor(tree.sentence().span()),
                chains.chain(unit.behind()),
                quotation(reading, unit),
                stances.stance(tree, unit, event.token()),
                polarities.polarity(tree, unit, event.token()),
                event.trigger() == null ? null : event.trigger().type(),
                event.predicate(),
                arguments.read(reading, tree, unit, event),
                time(reading, unit),
                quantities(reading, unit.span()),
                null,
                unit.behind().isEmpty() ? OWN_VOICE : unit.behind().getFirst().rule());
    }

    private static Quotation quotation(ReportReading reading, StatementUnit unit) {
        if (unit.behind().stream().noneMatch(s -> s.source() != null)) {
            return Quotation.NONE;
        }
        boolean inside = reading.quotes().stream().anyMatch(q -> q.outer().contains(unit.span()));
        boolean touched = reading.quotes().stream().anyMatch(q -> q.outer().overlaps(unit.span()));
        return inside ? Quotation.DIRECT : touched ? Quotation.MIXED : Quotation.INDIRECT;
    }

    private static @Nullable StatementTime time(ReportReading reading, StatementUnit unit) {
        for (TimeMention mention : reading.report().times()) {
            if (unit.span().contains(mention.anchor().span()) && mention.span() != null) {
                return StatementTime.of(mention);
            }
        }
        return null;
    }

    private static List<Quantity> quantities(ReportReading reading, Span span) {
        return reading.report().quantities().stream()
                .filter(q -> span.contains(q.anchor().span()))
                .toList();
    }
}
