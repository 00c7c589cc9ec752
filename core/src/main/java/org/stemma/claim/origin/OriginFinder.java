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
        Map<String, List<OriginVoice>> claims = byClaim(voices);
        Map<String, List<OriginDraft>> byClaim = new TreeMap<>();
        claims.forEach((claim, members) -> byClaim.put(claim, grouper.group(members)));
        Map<String, List<OriginDraft>> byKey = new TreeMap<>();
        byClaim.values()
                .forEach(drafts -> drafts.forEach(draft -> byKey.computeIfAbsent(draft.key(), k -> new ArrayList<>())
                        .add(draft)));
        List<Origin> origins = byKey.values().stream()
                .map(drafts -> OriginDraft.together(drafts).origin())
                .sorted(Comparator.comparing(Origin::id))
                .toList();
        List<Issue> issues = new OriginCircleFinder(lineage).find(claims.values());
        voices.values().stream()
                .filter(voice -> voice.statement().claim() == null)
                .forEach(alone -> byClaim.remove(alone.statement().id()));
        return new Origins(origins, issues, voices, byClaim, grouper);
    }

    /** The voices of each claim, and those of no claim by their statement. */
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
