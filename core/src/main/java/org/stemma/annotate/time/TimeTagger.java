package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.calendar.Resolved;
import org.stemma.annotate.calendar.Sense;
import org.stemma.annotate.calendar.Tense;
import org.stemma.annotate.calendar.TimeResolver;
import org.stemma.annotate.calendar.Unit;
import org.stemma.annotate.calendar.Viewpoints;
import org.stemma.annotate.number.Word;
import org.stemma.annotate.number.WordSplitter;
import org.stemma.report.Report;
import org.stemma.text.Span;
import org.stemma.value.Granularity;
import org.stemma.value.TimeMention;
import org.stemma.value.TimeSpan;

/** Finds the time expressions of a report and places them in the calendar. Pure; safe for several threads. */
public final class TimeTagger {
    private static final Set<String> RESULTS = Set.of("date", "time", "dur", "set", "ref", "range");

    private final TimeOptions options;

    /** A tagger that merges ranges. */
    public TimeTagger() {
        this(TimeOptions.DEFAULT);
    }

    public TimeTagger(TimeOptions options) {
        this.options = options;
    }

    /**
     * The times of a report. Relative ones are seen from the day of publication, or from the day last told of where their words say so;
     * where that day is not known their values hold X for what is missing and they have no span.
     *
     * @param report the report whose text the sentences belong to
     * @param sentences its sentences, in order
     * @return in order, not overlapping
     */
    public List<TimeMention> tag(Report report, List<Sentence> sentences) {
        return tag(report, sentences, WordSplitter.split(report.text(), sentences));
    }

    /**
     * As {@link #tag(Report, List)}, for sentences that are split already.
     *
     * @param split the words of each sentence
     */
    public List<TimeMention> tag(Report report, List<Sentence> sentences, List<List<Word>> split) {
        List<TimeMention> mentions = new ArrayList<>();
        Narrative narrative = new Narrative();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Word> words = split.get(i);
            if (words.stream().anyMatch(Terminals::isTrigger)) {
                mentions.addAll(new SentenceTimes(report, sentence, words, narrative, options).tag());
            }
        }
        return mentions;
    }

    /** What the report last told of. */
    static final class Narrative {
        private @Nullable LocalDate day;
        private @Nullable TimeSpan last;

        Viewpoints seen(@Nullable LocalDate published, Tense tense) {
            return new Viewpoints(published, day, last, tense);
        }

        @Nullable
        LocalDate day() {
            return day;
        }

        void tell(TimeSpan span, boolean speech) {
            boolean daily = span.begin() != null && span.begin().equals(span.end());
            if (speech && day != null) {
                return;
            }
            if (daily) {
                day = span.begin();
            }
            last = span;
        }
    }

    /** The times of one sentence. */
    private record SentenceTimes(
            Report report, Sentence sentence, List<Word> words, Narrative narrative, TimeOptions options) {
        List<TimeMention> tag() {
            Chart chart = Chart.parse(words, Grammar.TIME);
            List<Candidate> found = new ArrayList<>();
            int at = 0;
            while (at < words.size()) {
                Optional<Candidate> best = findBest(chart, at);
                best.ifPresent(found::add);
                at = best.map(c -> c.edge().end()).orElse(at + 1);
            }
            return resolve(found);
        }

        private Optional<Candidate> findBest(Chart chart, int at) {
            return chart.listResults(at, RESULTS).stream()
                    .map(edge -> new Candidate(sentence, words, edge))
                    .filter(c -> !FalseFriends.rejects(c))
                    .findFirst();
        }

        private List<TimeMention> resolve(List<Candidate> found) {
            List<TimeMention> mentions = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                Candidate candidate = found.get(i);
                resolve(candidate, viewpoints(candidate, found.subList(i + 1, found.size()), mentions))
                        .ifPresent(r -> {
                            Resolved opened = OpenEnds.apply(candidate, r);
                            tell(candidate, opened);
                            mentions.addAll(MentionBuilder.build(report, candidate, opened, options));
                        });
            }
            return mentions;
        }

        private Optional<Resolved> resolve(Candidate candidate, Viewpoints seen) {
            if (EventAnchors.isAnchored(candidate)) {
                return Optional.of(EventAnchors.unknown(candidate.edge().sense()));
            }
            boolean theDay = candidate.edge().sense() instanceof Sense.Relative relative
                    && relative.from() == Sense.Viewpoint.NARRATIVE
                    && relative.by() == 0
                    && relative.unit() == Unit.DAY
                    && seen.day() == null;
            return theDay ? Optional.empty() : TimeResolver.resolve(Rates.asSet(candidate), seen);
        }

        /** A time of day with no day takes one from its own sentence, also from further on, before the days told of earlier. */
        private Viewpoints viewpoints(Candidate candidate, List<Candidate> later, List<TimeMention> earlier) {
            Tense tense = OpenEnds.isEnd(candidate.before(1))
                    ? TenseReader.readEnd(sentence, candidate.token())
                    : TenseReader.read(sentence, candidate.token());
            Viewpoints seen = narrative.seen(report.dayAt(sentence.span().begin()), tense);
            boolean dayless = candidate.edge().sense() instanceof Sense.At at && at.day() == null;
            if (!dayless) {
                return seen;
            }
            LocalDate own = dayOf(earlier);
            for (int i = 0; own == null && i < later.size(); i++) {
                if (later.get(i).edge().sense() instanceof Sense.Weekday
                        || later.get(i).edge().sense() instanceof Sense.Calendar) {
                    own = TimeResolver.resolve(later.get(i).edge().sense(), seen)
                            .map(Resolved::span)
                            .filter(s -> s.granularity() == Granularity.DAY)
                            .map(TimeSpan::begin)
                            .orElse(null);
                }
            }
            return own == null ? seen : new Viewpoints(seen.published(), own, seen.last(), seen.tense());
        }

        private static @Nullable LocalDate dayOf(List<TimeMention> earlier) {
            for (TimeMention mention : earlier.reversed()) {
                TimeSpan span = mention.span();
                if (span != null && span.begin() != null && span.begin().equals(span.end())) {
                    return span.begin();
                }
            }
            return null;
        }

        private void tell(Candidate candidate, Resolved resolved) {
            TimeSpan span = resolved.span();
            if (span != null && !(candidate.edge().sense() instanceof Sense.Anchored)) {
                narrative.tell(span, TenseReader.isSpeech(sentence, candidate.token()));
            }
        }
    }

    /** Characters of an edge in the report's text. */
    static Span span(List<Word> words, int begin, int end) {
        return new Span(words.get(begin).begin(), words.get(end - 1).end());
    }
}
