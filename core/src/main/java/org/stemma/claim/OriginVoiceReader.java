package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.text.WordKeys;
import org.stemma.text.Words;
import org.stemma.value.ActorKind;

/** Reads from each statement who speaks in it. Speakers with one actor or one settled name are the same. */
final class OriginVoiceReader {
    private final Map<String, Report> reports = new TreeMap<>();
    private final Map<String, String> actorOfName = new TreeMap<>();

    OriginVoiceReader(List<Statement> statements, List<Report> reports) {
        reports.forEach(report -> this.reports.put(report.id(), report));
        for (Statement statement : statements) {
            for (Attribution link : statement.attribution()) {
                String actor = link.actor();
                if (actor != null) {
                    actorOfName.merge(level(link.name()), actor, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
    }

    /**
     * The voice of a statement.
     *
     * @throws IllegalArgumentException if its report is not among those given
     */
    OriginVoice read(Statement statement) {
        Report report = reports.get(statement.report());
        if (report == null) {
            throw new IllegalArgumentException(
                    "Statement " + statement.id() + " is of the unknown report " + statement.report());
        }
        return statement.attribution().isEmpty()
                ? unsigned(statement, report)
                : signed(statement, report, statement.attribution().getFirst());
    }

    private OriginVoice signed(Statement statement, Report report, Attribution speaker) {
        String name = speaker.name().strip();
        if (isItself(report, speaker)) {
            return unsigned(statement, report);
        }
        if (speaker.kind() == ActorKind.AGENCY) {
            return voice(statement, report, OriginVoice.Kind.AGENCY, "agency:" + level(name), name);
        }
        if (speaker.kind() == ActorKind.UNNAMED || name.isEmpty()) {
            String key = "unnamed:" + report.id() + ":" + level(name);
            return voice(statement, report, OriginVoice.Kind.UNNAMED, key, name.isEmpty() ? "an unnamed source" : name);
        }
        String actor = actorOfName.getOrDefault(level(name), speaker.actor() == null ? "" : speaker.actor());
        return voice(
                statement, report, OriginVoice.Kind.NAMED, "speaker:" + (actor.isEmpty() ? level(name) : actor), name);
    }

    private static boolean isItself(Report report, Attribution speaker) {
        String outlet = report.outlet();
        return speaker.kind() == ActorKind.MEDIA
                && outlet != null
                && level(outlet).equals(level(speaker.name()));
    }

    private static OriginVoice unsigned(Statement statement, Report report) {
        Set<String> agencies = new TreeSet<>();
        for (Credit credit : report.credits()) {
            agencies.add(credit.agency());
        }
        agencies.removeIf(agency -> level(agency).equals("agencies"));
        if (agencies.size() == 1) {
            String agency = agencies.iterator().next();
            return voice(statement, report, OriginVoice.Kind.AGENCY, "agency:" + level(agency), agency);
        }
        String outlet = report.outlet();
        return voice(
                statement,
                report,
                OriginVoice.Kind.OWN,
                "outlet:" + (outlet == null ? report.id() : level(outlet)),
                outlet == null ? report.id() : outlet);
    }

    private static OriginVoice voice(
            Statement statement, Report report, OriginVoice.Kind kind, String key, String name) {
        return new OriginVoice(
                statement, report, kind, key, name, Words.of(statement.anchor().exact()));
    }

    /** A name without case, signs and leading "the". */
    static String level(String name) {
        StringBuilder level = new StringBuilder();
        Words words = Words.of(name);
        for (int i = 0; i < words.count(); i++) {
            String word = WordKeys.level(words.exact(i)).toLowerCase(Locale.ROOT);
            if (i > 0 || !word.equals("the")) {
                level.append(level.isEmpty() ? "" : " ").append(word);
            }
        }
        return level.toString();
    }
}
