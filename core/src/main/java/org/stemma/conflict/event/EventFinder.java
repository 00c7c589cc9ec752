package org.stemma.conflict.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.EventGroup;
import org.stemma.claim.align.Places;
import org.stemma.report.Report;

/**
 * Groups claims to events. The claim that stands best for its reports begins the first event; every other claim joins the first
 * event with whose beginning it has a day, a place or a participant in common, or begins one. The case's main event is the first one
 * of the largest group of reports.
 */
public final class EventFinder {
    private static final Comparator<ClaimFacts> BEST_FIRST = Comparator.comparingDouble(ClaimFacts::score)
            .reversed()
            .thenComparing(facts -> facts.claim().id());

    private final Places places;
    private final Map<String, String> groupOf = new HashMap<>();
    private final Map<String, LeadScorer> scorers = new TreeMap<>();
    private final String mainGroup;

    private EventFinder(AnnotatedCase annotated, Collection<EventGroup> groups) {
        places = new Places(annotated.places());
        Map<String, Report> reports = new HashMap<>();
        for (AnnotatedReport report : annotated.reports()) {
            reports.put(report.report().id(), report.report());
        }
        for (EventGroup group : groups) {
            group.reports().forEach(report -> groupOf.put(report, group.event()));
            scorers.put(
                    group.event(),
                    new LeadScorer(group.reports().stream()
                            .flatMap(id -> Optional.ofNullable(reports.get(id)).stream())
                            .toList()));
        }
        mainGroup = mainGroup(groups);
    }

    /**
     * The event whose toll is worth counting: the main event if it can cost lives, else the first such event that most of the main
     * reports tell of. All reports of the group count as its reports, because one that tells of an arrest also tells of the victims.
     */
    public static Optional<Event> findWithToll(Collection<Event> events, Collection<EventGroup> groups) {
        String main = mainGroup(groups);
        List<String> reports = groups.stream()
                .filter(group -> group.event().equals(main))
                .flatMap(group -> group.reports().stream())
                .toList();
        return events.stream()
                .filter(event -> event.group().equals(main))
                .filter(event -> event.isMain() || event.reports().size() * 2 > reports.size())
                .filter(event -> EventKinds.find(event.type())
                        .filter(kind -> EventKinds.fit(kind, "harm"))
                        .isPresent())
                .findFirst()
                .map(event -> event.withReports(reports));
    }

    /** The group of the most reports; of several the one with the smallest id. Empty if there is no report. */
    public static String mainGroup(Collection<EventGroup> groups) {
        return groups.stream()
                .min(Comparator.comparingInt(
                                (EventGroup group) -> -group.reports().size())
                        .thenComparing(EventGroup::event))
                .map(EventGroup::event)
                .orElse("");
    }

    /**
     * The events: the main event first, then by group and how well they stand for their reports.
     *
     * @param claims the claims to be
     * @param reportGroups which reports tell of the same event
     */
    public static List<Event> find(
            Collection<ClaimGroup> claims, AnnotatedCase annotated, Collection<EventGroup> reportGroups) {
        return new EventFinder(annotated, reportGroups).find(claims);
    }

    private List<Event> find(Collection<ClaimGroup> claims) {
        Map<String, List<ClaimFacts>> byGroup = new TreeMap<>(
                Comparator.comparing((String group) -> !group.equals(mainGroup)).thenComparing(g -> g));
        for (ClaimGroup claim : claims) {
            String group = home(claim);
            LeadScorer scorer = scorers.get(group);
            if (scorer != null) {
                byGroup.computeIfAbsent(group, g -> new ArrayList<>())
                        .add(ClaimFacts.of(claim, places, scorer.score(claim)));
            }
        }
        List<Event> events = new ArrayList<>();
        byGroup.forEach((group, facts) -> {
            List<EventDraft> drafts = drafts(facts);
            for (int i = 0; i < drafts.size(); i++) {
                if (i == 0 || drafts.get(i).isWorthTelling()) {
                    events.add(drafts.get(i).write(i == 0 && group.equals(mainGroup), group));
                }
            }
        });
        return events;
    }

    /** The group of most of the claim's reports. */
    private String home(ClaimGroup claim) {
        Map<String, Integer> votes = new TreeMap<>();
        claim.reports().forEach(report -> votes.merge(groupOf.getOrDefault(report, ""), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private List<EventDraft> drafts(List<ClaimFacts> facts) {
        List<EventDraft> drafts = new ArrayList<>();
        facts.stream().filter(f -> f.kind() != null).sorted(BEST_FIRST).forEach(f -> {
            Optional<EventDraft> home =
                    drafts.stream().filter(draft -> draft.takes(f, places)).findFirst();
            home.ifPresentOrElse(draft -> draft.add(f), () -> drafts.add(new EventDraft(f)));
        });
        if (drafts.isEmpty()) {
            facts.stream().min(BEST_FIRST).ifPresent(f -> drafts.add(new EventDraft(f)));
        }
        return drafts;
    }
}
