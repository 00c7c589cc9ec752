package org.stemma.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Mention;
import org.stemma.annotate.MentionKind;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.statement.Argument;
import org.stemma.statement.Attribution;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.text.Anchor;
import org.stemma.text.Ids;
import org.stemma.text.Span;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;
import org.stemma.value.Bound;
import org.stemma.value.Granularity;
import org.stemma.value.Place;
import org.stemma.value.Precision;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;

/** Builds small invented cases by hand, sentence by sentence. */
public final class CaseBuilder {
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<Actor> persons = new ArrayList<>();

    /** A statement being described. */
    public static final class Entry {
        private final String report;
        private final Span span;
        private final String text;
        private @Nullable String type;
        private @Nullable String predicate;
        private @Nullable String speaker;
        private @Nullable LocalDate day;
        private Stance stance = Stance.ASSERTED;
        private Polarity polarity = Polarity.POSITIVE;
        private final Map<Role, String> arguments = new HashMap<>();
        private final List<Object[]> numbers = new ArrayList<>();

        private Entry(String report, Span span, String text) {
            this.report = report;
            this.span = span;
            this.text = text;
        }

        public Entry type(String of, String verb) {
            type = of;
            predicate = verb;
            return this;
        }

        public Entry by(String source) {
            speaker = source;
            return this;
        }

        public Entry on(String date) {
            day = LocalDate.parse(date);
            return this;
        }

        public Entry stance(Stance how) {
            stance = how;
            return this;
        }

        public Entry polarity(Polarity of) {
            polarity = of;
            return this;
        }

        public Entry argument(Role role, String words) {
            arguments.put(role, words);
            return this;
        }

        public Entry number(
                String words, Bound bound, @Nullable Long low, @Nullable Long high, String counted, String measure) {
            numbers.add(new Object[] {words, bound, low, high, counted, measure, QuantityKind.COUNT});
            return this;
        }

        /** A length in a unit of the program, such as metre or foot. */
        public Entry length(String words, long value, String unit) {
            numbers.add(new Object[] {words, Bound.EXACT, value, value, unit, null, QuantityKind.DISTANCE});
            return this;
        }

        private Anchor anchor(String words) {
            int at = text.indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("'" + words + "' is not in '" + text + "'");
            }
            int begin = span.begin() + at;
            return new Anchor(report, begin, begin + words.length(), words);
        }
    }

    public CaseBuilder report(String id, String published) {
        texts.put(id, new StringBuilder());
        dates.put(id, LocalDate.parse(published));
        return this;
    }

    /** An actor that every statement names in these words. */
    public CaseBuilder actor(String name) {
        actors.add(name);
        return this;
    }

    /** A person whom every statement names in these words. */
    public CaseBuilder person(String name) {
        persons.add(new Actor(Ids.of("a", name), name, ActorKind.PERSON, null, List.of(), List.of()));
        return actor(name);
    }

    /** An armed group whom every statement names in these words, and the side that it is on. */
    public CaseBuilder force(String name, String side) {
        persons.add(new Actor(Ids.of("a", name), name, ActorKind.ARMED_ACTOR, side, List.of(), List.of()));
        return actor(name);
    }

    private @Nullable String actorId(String words) {
        return actors.stream()
                .filter(words::contains)
                .findFirst()
                .map(name -> Ids.of("a", name))
                .orElse(null);
    }

    /** A place that every statement names in these words. */
    public CaseBuilder place(String name, double latitude, double longitude, Precision precision) {
        places.add(new Place(Ids.of("p", name), name, List.of(), latitude, longitude, precision, null, List.of()));
        return this;
    }

    /** Adds a sentence to a report; all of it is one statement. */
    public Entry say(String report, String sentence) {
        StringBuilder text = texts.get(report);
        if (text == null) {
            throw new IllegalArgumentException("No report " + report);
        }
        int begin = text.length();
        text.append(sentence).append('\n');
        Entry entry = new Entry(report, new Span(begin, begin + sentence.length()), sentence);
        entries.add(entry);
        return entry;
    }

    public List<Statement> statements() {
        return entries.stream().map(this::statement).toList();
    }

    private Statement statement(Entry entry) {
        Anchor anchor = entry.anchor(entry.text);
        List<Argument> arguments = new ArrayList<>();
        for (Role role : Role.values()) {
            String words = entry.arguments.get(role);
            if (words != null) {
                arguments.add(new Argument(role, words, actorId(words), placeId(words), entry.anchor(words)));
            }
        }
        return new Statement(
                Ids.of("s", entry.report, entry.span),
                anchor,
                anchor,
                attribution(entry, anchor),
                Quotation.NONE,
                entry.stance,
                entry.polarity,
                entry.type,
                entry.predicate,
                arguments,
                time(entry, anchor),
                entry.numbers.stream().map(number -> quantity(entry, number)).toList(),
                null,
                "test");
    }

    private List<Attribution> attribution(Entry entry, Anchor anchor) {
        String speaker = entry.speaker;
        return speaker == null
                ? List.of()
                : List.of(new Attribution(speaker, actorId(speaker), ActorKind.PERSON, null, "said", anchor, null));
    }

    private static @Nullable StatementTime time(Entry entry, Anchor anchor) {
        LocalDate day = entry.day;
        return day == null ? null : new StatementTime(day, day, Granularity.DAY, day.toString(), "then", anchor);
    }

    private static Quantity quantity(Entry entry, Object[] number) {
        return new Quantity(
                number[2] == null ? null : BigDecimal.valueOf((Long) number[2]),
                number[3] == null ? null : BigDecimal.valueOf((Long) number[3]),
                (Bound) number[1],
                (QuantityKind) number[6],
                (String) number[4],
                (String) number[5],
                entry.anchor((String) number[0]));
    }

    private @Nullable String placeId(String words) {
        return places.stream()
                .filter(place -> words.contains(place.name()))
                .map(Place::id)
                .findFirst()
                .orElse(null);
    }

    public AnnotatedCase build() {
        List<AnnotatedReport> reports = new ArrayList<>();
        texts.keySet().stream().sorted().forEach(id -> {
            String text = String.valueOf(texts.get(id));
            Report report = new Report(
                    id,
                    id,
                    null,
                    null,
                    null,
                    dates.get(id),
                    null,
                    DateBasis.GIVEN,
                    null,
                    "en",
                    List.of(),
                    null,
                    text,
                    List.of(),
                    List.of());
            reports.add(new AnnotatedReport(report, List.of(), mentions(report), List.of(), List.of()));
        });
        return new AnnotatedCase(reports, persons, places, List.of());
    }

    private List<Mention> mentions(Report report) {
        List<Mention> mentions = new ArrayList<>();
        for (Place place : places) {
            int at = report.text().indexOf(place.name());
            while (at >= 0) {
                mentions.add(new Mention(
                        MentionKind.PLACE,
                        null,
                        place.id(),
                        report.anchor(at, at + place.name().length())));
                at = report.text().indexOf(place.name(), at + 1);
            }
        }
        return mentions;
    }
}
