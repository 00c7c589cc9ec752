package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.issue.Issue;
import org.stemma.lineage.Lineage;
import org.stemma.report.Report;
import org.stemma.statement.Statement;

/**
 * Finds on which origins statements rest. Within a claim, statements collapse to one origin where they name one speaker,
 * where their passages were copied, where they quote one speech or where they are text of one agency; over the claims, an
 * origin of one name is one origin. Pure; the order of the statements never matters.
 */
public final class OriginFinder {
    /** The finder with its standing rules. */
    public OriginFinder() {}

    /**
     * The origins of a case.
     *
     * @param statements with their claims; those without a claim each stand alone
     * @param lineage of the same reports
     * @param reports those that make the statements
     * @throws IllegalArgumentException if a statement's report is not among the reports
     */
    public Origins find(List<Statement> statements, Lineage lineage, List<Report> reports) {
        OriginVoiceReader reader = new OriginVoiceReader(statements, reports);
        Map<String, OriginVoice> voices = new TreeMap<>();
        statements.forEach(statement -> voices.put(statement.id(), reader.read(statement)));
        OriginGrouper grouper = new OriginGrouper(new OriginLinker(lineage), lineage);
        Map<String, OriginDraft> drafts = new TreeMap<>();
        Map<String, List<OriginVoice>> claims = byClaim(voices);
        for (List<OriginVoice> claim : claims.values()) {
            for (OriginDraft draft : grouper.group(claim)) {
                drafts.merge(draft.key(), draft, OriginDraft::with);
            }
        }
        List<Origin> origins = new ArrayList<>(
                drafts.values().stream().map(OriginDraft::origin).toList());
        origins.sort(Comparator.comparing(Origin::id));
        List<Issue> issues = OriginCircleFinder.find(claims.values());
        return new Origins(origins, issues, voices, grouper);
    }

    private static Map<String, List<OriginVoice>> byClaim(Map<String, OriginVoice> voices) {
        Map<String, List<OriginVoice>> claims = new LinkedHashMap<>();
        for (OriginVoice voice : voices.values()) {
            String claim = voice.statement().claim();
            claims.computeIfAbsent(claim == null ? voice.statement().id() : claim, k -> new ArrayList<>())
                    .add(voice);
        }
        return new TreeMap<>(claims);
    }

    /** Names that sort. */
    static List<String> sorted(Iterable<String> values) {
        TreeSet<String> sorted = new TreeSet<>();
        values.forEach(sorted::add);
        return List.copyOf(sorted);
    }
}
