package org.stemma.claim.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.Independent;

/**
 * Counts how many independent origins stand behind a claim. {@code high} counts every origin that could be somebody of its
 * own. {@code low} is the least number on which all could rest: an origin that may rest on another, or on a text that is not
 * among the reports, adds nothing if that one is counted; one that is not named adds nothing if anybody is.
 */
final class OriginCounter {
    private final List<OriginDraft> drafts;

    private OriginCounter(List<OriginDraft> drafts) {
        this.drafts = drafts;
    }

    /** The count for those who affirm or those who deny, whichever is more: no side gains by the other. */
    static Independent count(Collection<OriginDraft> drafts) {
        Independent most = new Independent(0, 0);
        for (boolean affirms : new boolean[] {true, false}) {
            OriginCounter counter = new OriginCounter(drafts.stream()
                    .filter(d -> affirms ? d.affirms() : d.denies())
                    .toList());
            int low = counter.low();
            Independent side = new Independent(low, Math.max(low, counter.high()));
            most = new Independent(Math.max(most.low(), side.low()), Math.max(most.high(), side.high()));
        }
        return most;
    }

    private int high() {
        int own = (int) drafts.stream().filter(draft -> !draft.echo()).count();
        return Math.max(own, Math.min(1, drafts.size()));
    }

    private int low() {
        Set<String> roots = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (OriginDraft draft : drafts) {
            if (draft.sure() && draft.restsOn().isEmpty()) {
                roots.add(draft.key());
            } else if (draft.sure()) {
                open.add(draft.key());
            }
        }
        int count = roots.size();
        open.removeAll(reached(roots));
        while (!open.isEmpty()) {
            Set<String> chosen = reached(Set.of(best(open)));
            count++;
            open.removeAll(chosen);
        }
        return Math.max(count, Math.min(1, drafts.size()));
    }

    /** The possible source on which most of those left may rest; of equals the first by key. */
    private String best(Set<String> open) {
        SortedSet<String> candidates = new TreeSet<>(open);
        drafts.stream().filter(d -> open.contains(d.key())).forEach(d -> candidates.addAll(d.restsOn()));
        String best = open.iterator().next();
        int most = 0;
        for (String candidate : candidates) {
            Set<String> covered = new TreeSet<>(reached(Set.of(candidate)));
            covered.retainAll(open);
            if (covered.size() > most) {
                most = covered.size();
                best = candidate;
            }
        }
        return best;
    }

    /** All that may rest on one of these, directly or through others, and these themselves. */
    private Set<String> reached(Set<String> sources) {
        Map<String, List<String>> resting = new TreeMap<>();
        for (OriginDraft draft : drafts) {
            draft.restsOn()
                    .forEach(source -> resting.computeIfAbsent(source, k -> new ArrayList<>())
                            .add(draft.key()));
        }
        Set<String> reached = new TreeSet<>(sources);
        List<String> next = new ArrayList<>(sources);
        for (int i = 0; i < next.size(); i++) {
            for (String one : resting.getOrDefault(next.get(i), List.of())) {
                if (reached.add(one)) {
                    next.add(one);
                }
            }
        }
        return reached;
    }
}
