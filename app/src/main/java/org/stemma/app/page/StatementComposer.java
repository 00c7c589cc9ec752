package org.stemma.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.app.page.StatementView.Fact;
import org.stemma.app.page.StatementView.Link;
import org.stemma.app.page.StatementView.SideTag;
import org.stemma.app.reading.Counted;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.TextCutter;
import org.stemma.app.reading.TextCutter.Kind;
import org.stemma.app.reading.TextCutter.Mark;
import org.stemma.app.reading.Words;
import org.stemma.conflict.Conflict;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Polarity;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.text.Anchor;
import org.stemma.value.Quantity;

/** Makes the cards of statements. */
final class StatementComposer {
    /** What is left of "the union that called the strike" when the name is taken out. */
    private static final Pattern LEFT_ARTICLE =
            Pattern.compile("^(?:the|an?) (?=(?:that|which|who|whose|where)\\b)", Pattern.CASE_INSENSITIVE);

    private final PageIndex index;

    StatementComposer(PageIndex index) {
        this.index = index;
    }

    StatementView compose(Statement statement) {
        Report report = index.findReport(statement.report()).orElse(null);
        StatementTime time = statement.time();
        return new StatementView(
                statement,
                index.dom(statement.id()),
                index.tagOf(statement.report()),
                index.dom(statement.report()),
                report == null ? statement.report() : index.outletOf(report),
                report == null || report.published() == null ? "date unknown" : Words.shortDay(report.published()),
                pieces(statement, report),
                statement.attribution().stream().map(StatementComposer::link).toList(),
                time == null ? "" : Words.span(time.begin(), time.end()),
                facts(statement),
                sides(statement));
    }

    private static Link link(Attribution a) {
        String told = a.description() == null || a.description().equalsIgnoreCase(a.name()) ? "" : a.description();
        String description = LEFT_ARTICLE.matcher(told).replaceFirst("");
        return new Link(a.name(), a.kind().label(), description, a.cue());
    }

    /** The words from the beginning of the sentence to its end, or as far as the content and its attribution reach. */
    private static List<TextCutter.Piece> pieces(
            Statement statement, @org.jspecify.annotations.Nullable Report report) {
        List<Mark> marks = marks(statement);
        if (report == null) {
            Anchor content = statement.anchor();
            return List.of(new TextCutter.Piece(content.begin(), content.exact(), List.of()));
        }
        Anchor sentence = statement.sentence();
        int begin = Math.min(
                sentence.begin(), marks.stream().mapToInt(Mark::begin).min().orElse(sentence.begin()));
        int end = Math.max(
                sentence.end(), marks.stream().mapToInt(Mark::end).max().orElse(sentence.end()));
        return TextCutter.cut(report.text(), begin, Math.min(end, begin + 4000), marks, List.of());
    }

    private static List<Mark> marks(Statement statement) {
        List<Mark> marks = new ArrayList<>();
        marks.add(mark(statement.anchor(), Kind.STATEMENT, statement.id()));
        int near = statement.sentence().begin() - 300;
        for (Attribution a : statement.attribution()) {
            if (a.anchor().report().equals(statement.report()) && a.anchor().begin() >= near) {
                marks.add(mark(a.anchor(), Kind.SOURCE, statement.id()));
            }
            Anchor cue = a.cueAnchor();
            if (cue != null && cue.report().equals(statement.report()) && cue.begin() >= near) {
                marks.add(mark(cue, Kind.CUE, statement.id()));
            }
        }
        return marks;
    }

    private static Mark mark(Anchor anchor, Kind kind, String id) {
        return new Mark(anchor.begin(), anchor.end(), kind, id, "");
    }

    private List<Fact> facts(Statement statement) {
        List<Fact> facts = new ArrayList<>();
        StatementTime time = statement.time();
        if (time != null) {
            facts.add(new Fact(
                    "When",
                    Words.span(time.begin(), time.end()) + " (“" + time.expression() + "”" + exactness(time) + ")"));
        }
        statement
                .arguments()
                .forEach(a -> facts.add(new Fact(Words.capital(a.role().label()), a.exact())));
        statement.quantities().forEach(q -> facts.add(new Fact("Figure", quantity(q))));
        if (statement.polarity() == Polarity.NEGATIVE) {
            facts.add(new Fact("Polarity", "negated"));
        }
        return facts;
    }

    private static String exactness(StatementTime time) {
        String exactness = Words.exactness(time.granularity());
        return exactness.isEmpty() ? "" : ", " + exactness;
    }

    private static String quantity(Quantity q) {
        String measure = q.measure() == null ? "" : q.measure();
        String told = q.counted() == null
                ? (Words.range(q.low(), q.high()) + " " + measure).strip()
                : Counted.told(q.low(), q.high(), q.counted(), measure);
        return told + " (" + q.bound().label().replace('-', ' ') + ")";
    }

    private List<SideTag> sides(Statement statement) {
        List<SideTag> tags = new ArrayList<>();
        for (Conflict conflict : index.listConflicts(statement.id())) {
            for (int i = 0; i < conflict.sides().size(); i++) {
                if (conflict.sides().get(i).statements().contains(statement.id())) {
                    tags.add(new SideTag(
                            index.dom(conflict.id()),
                            Words.letter(i),
                            i,
                            Words.value(conflict.sides().get(i).value())));
                }
            }
        }
        return tags;
    }
}
