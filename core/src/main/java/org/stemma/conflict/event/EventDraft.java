package org.stemma.conflict.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.claim.align.EventIdentity;
import org.stemma.claim.align.Places;
import org.stemma.text.Ids;
import org.stemma.value.TimeSpan;

/** An event in the making: the claim that began it, and those that joined. */
final class EventDraft {
    private static final int MOST_NAMES = 8;

    private final ClaimFacts first;
    private final List<ClaimFacts> members = new ArrayList<>();

    EventDraft(ClaimFacts first) {
        this.first = first;
        members.add(first);
    }

    void add(ClaimFacts facts) {
        members.add(facts);
    }

    /** A claim joins where it fits the claim that began the event; a chain of claims would drift to another event. */
    boolean takes(ClaimFacts facts, Places places) {
        return first.tellsSameEvent(facts, places);
    }

    /** An event that one statement alone tells is only a claim. */
    boolean isWorthTelling() {
        return members.size() > 1 || first.claim().reports().size() > 1;
    }

    Event write(boolean main, String group) {
        List<TimeSpan> days = members.stream()
                .filter(facts -> facts.equals(first)
                        || EventIdentity.related(
                                first.claim().type(), facts.claim().type()))
                .flatMap(facts -> facts.days().stream())
                .toList();
        return new Event(
                Ids.of("e", first.claim().id()),
                main,
                first.claim().gist(),
                first.claim().type(),
                days.stream()
                        .map(TimeSpan::begin)
                        .filter(Objects::nonNull)
                        .min(Comparator.<LocalDate>naturalOrder())
                        .orElse(null),
                days.stream()
                        .map(TimeSpan::end)
                        .filter(Objects::nonNull)
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElse(null),
                names(ClaimFacts::places),
                names(ClaimFacts::actors),
                members.stream().map(facts -> facts.claim().id()).sorted().toList(),
                List.copyOf(new TreeSet<>(members.stream()
                        .flatMap(facts -> facts.claim().reports().stream())
                        .toList())),
                group);
    }

    /** Ids, the ones in most statements' claims first. */
    private List<String> names(Function<ClaimFacts, Set<String>> of) {
        Map<String, Integer> votes = new TreeMap<>();
        for (ClaimFacts facts : members) {
            Collection<String> ids = of.apply(facts);
            ids.forEach(id -> votes.merge(id, facts.claim().reports().size(), Integer::sum));
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
