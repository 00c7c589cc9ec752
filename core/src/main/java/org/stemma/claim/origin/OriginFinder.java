package org.stemma.claim.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.claim.Origin;
import org.stemma.issue.Issue;
import org.stemma.lineage.Lineage;
import org.stemma.report.Report;
import org.stemma.statement.Statement;
import org.stemma.value.Actor;

/**
 * Finds on which origins statements rest. Within a claim, statements collapse to one origin where one body speaks in
 * them, where their passages were copied, where they quote one speech or where they are text of one agency; over the claims,
 * an origin of one name is one origin. Pure; the order of the statements never matters.
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
        return find(statements, lineage, reports, List.of());
    }

    /**
     * The origins of a case whose actors are settled.
     *
     * @param statements with their claims; those without a claim each stand alone
     * @param lineage of the same reports
     * @param reports those that make the statements
     * @param actors settled over the case, whose names and mentions tell for whom persons speak
     * @throws IllegalArgumentException if a statement's report is not among the reports
     */
    public Origins find(List<Statement> statements, Lineage lineage, List<Report> reports, List<Actor> actors) {
        OriginVoiceReader reader = new OriginVoiceReader(statements, lineage, reports, actors);
        Map<String, OriginVoice> voices = new TreeMap<>();
        statements.forEach(statement -> voices.put(statement.id(), reader.read(statement)));
        OriginGrouper grouper = new OriginGrouper(new OriginLinker(lineage), new OriginDrafter(lineage));
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
        List<Issue> issues = new OriginCircleFinder(lineage).find(claims.values());
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
}
