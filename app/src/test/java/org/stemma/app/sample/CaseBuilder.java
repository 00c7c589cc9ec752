package org.stemma.app.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Credit;
import org.stemma.report.DateBasis;
import org.stemma.report.Removed;
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
import org.stemma.text.Span;
import org.stemma.value.ActorKind;
import org.stemma.value.Bound;
import org.stemma.value.Granularity;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;

/** Builds reports and statements for tests; words are named and their places found. */
public final class CaseBuilder {
    private final Map<String, Report> reports = new LinkedHashMap<>();

    public List<Report> reports() {
        return List.copyOf(reports.values());
    }

    public Report report(String id) {
        return Objects.requireNonNull(reports.get(id), id);
    }

    public CaseBuilder report(
            String id,
            String outlet,
            String title,
            @Nullable String day,
            DateBasis basis,
            String text,
            Removed... removed) {
        reports.put(
                id,
                new Report(
                        id,
                        "reports/" + id + ".txt",
                        title,
                        outlet,
                        "https://" + id + ".example/story?id=1&x=2",
                        day == null ? null : LocalDate.parse(day),
                        null,
                        basis,
                        null,
                        "en",
                        List.of(),
                        null,
                        text,
                        List.of(),
                        List.of(removed)));
        return this;
    }

    public CaseBuilder add(Report report) {
        reports.put(report.id(), report);
        return this;
    }

    public CaseBuilder credit(String id, String agency, String words) {
        Report r = report(id);
        reports.put(
                id,
                new Report(
                        r.id(),
                        r.path(),
                        r.title(),
                        r.outlet(),
                        r.url(),
                        r.published(),
                        r.publishedAt(),
                        r.publishedBasis(),
                        r.updated(),
                        r.language(),
                        r.authors(),
                        r.dateline(),
                        r.text(),
                        List.of(new Credit(agency, at(id, words), words)),
                        r.removed()));
        return this;
    }

    /** Where words stand for the first time in a report. */
    public Anchor at(String id, String words) {
        int begin = report(id).text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in " + id);
        }
        return report(id).anchor(begin, begin + words.length());
    }

    /** Everywhere that one of some words stands. */
    public List<Anchor> everywhere(String... words) {
        List<Anchor> found = new ArrayList<>();
        for (Report report : reports.values()) {
            for (String word : words) {
                for (int i = report.text().indexOf(word);
                        i >= 0;
                        i = report.text().indexOf(word, i + 1)) {
                    found.add(report.anchor(i, i + word.length()));
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    public Draft says(String statement, String report, String content) {
        return new Draft(statement, at(report, content));
    }

    /** A statement in the making. */
    public final class Draft {
        private final String id;
        private final Anchor anchor;
        private final List<Attribution> chain = new ArrayList<>();
        private final List<Argument> arguments = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
        private Quotation quotation = Quotation.NONE;
        private Stance stance = Stance.ASSERTED;
        private Polarity polarity = Polarity.POSITIVE;
        private @Nullable String type;
        private @Nullable StatementTime time;

        Draft(String id, Anchor anchor) {
            this.id = id;
            this.anchor = anchor;
        }

        public Draft by(
                String name,
                @Nullable String actor,
                ActorKind kind,
                @Nullable String description,
                String source,
                String cue) {
            chain.add(new Attribution(
                    name, actor, kind, description, cue, at(anchor.report(), source), at(anchor.report(), cue)));
            quotation = quotation == Quotation.NONE ? Quotation.INDIRECT : quotation;
            return this;
        }

        public Draft quoted() {
            quotation = Quotation.DIRECT;
            return this;
        }

        public Draft stance(Stance value) {
            stance = value;
            return this;
        }

        public Draft negated() {
            polarity = Polarity.NEGATIVE;
            return this;
        }

        public Draft type(String value) {
            type = value;
            return this;
        }

        public Draft who(String words, String actor) {
            arguments.add(new Argument(Role.AGENT, words, actor, null, at(anchor.report(), words)));
            return this;
        }

        public Draft where(String words, String place) {
            arguments.add(new Argument(Role.PLACE, words, null, place, at(anchor.report(), words)));
            return this;
        }

        public Draft when(String words, String begin, String end, Granularity granularity) {
            time = new StatementTime(
                    LocalDate.parse(begin),
                    LocalDate.parse(end),
                    granularity,
                    begin,
                    words,
                    at(anchor.report(), words));
            return this;
        }

        public Draft count(
                String words,
                @Nullable Integer low,
                @Nullable Integer high,
                Bound bound,
                String counted,
                String measure) {
            quantities.add(new Quantity(
                    decimal(low),
                    decimal(high),
                    bound,
                    QuantityKind.COUNT,
                    counted,
                    measure,
                    at(anchor.report(), words)));
            return this;
        }

        public Statement in(String claim) {
            return new Statement(
                    id,
                    anchor,
                    sentence(),
                    chain,
                    quotation,
                    stance,
                    polarity,
                    type,
                    "take",
                    arguments,
                    time,
                    quantities,
                    claim,
                    "test.rule");
        }

        private Anchor sentence() {
            String text = report(anchor.report()).text();
            int begin =
                    Math.max(text.lastIndexOf(". ", anchor.begin()) + 2, text.lastIndexOf('\n', anchor.begin()) + 1);
            int dot = text.indexOf('.', anchor.end());
            int end = dot < 0 ? text.length() : dot + 1;
            return Anchor.of(anchor.report(), text, new Span(begin == 1 ? 0 : Math.min(begin, anchor.begin()), end));
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
