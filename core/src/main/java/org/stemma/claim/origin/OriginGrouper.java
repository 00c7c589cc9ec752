package org.stemma.claim.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.stage.Grouper;

/** Puts the voices of one claim together that rest on one origin, and notes on whom each may rest besides. */
final class OriginGrouper implements Grouper<OriginVoice, OriginDraft> {
    private final OriginLinker linker;
    private final OriginDrafter drafter;

    OriginGrouper(OriginLinker linker, OriginDrafter drafter) {
        this.linker = linker;
        this.drafter = drafter;
    }

    /** The origins of one claim, sorted by key. */
    @Override
    public List<OriginDraft> group(Collection<OriginVoice> voices) {
        List<OriginVoice> ordered = voices.stream()
                .sorted(Comparator.comparing((OriginVoice v) -> v.statement().anchor())
                        .thenComparing(v -> v.statement().id()))
                .toList();
        int[] leader = new int[ordered.size()];
        List<SortedSet<String>> reasons = new ArrayList<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            reasons.add(new TreeSet<>());
        }
        for (int i = 0; i < leader.length; i++) {
            for (int j = i + 1; j < leader.length; j++) {
                Optional<String> why = linker.match(ordered.get(i), ordered.get(j));
                if (why.isPresent()) {
                    reasons.get(i).add(why.get());
                    leader[root(leader, j)] = root(leader, i);
                }
            }
        }
        return drafts(ordered, leader, reasons);
    }

    private static int root(int[] leader, int at) {
        int root = at;
        while (leader[root] != root) {
            root = leader[root];
        }
        return root;
    }

    private List<OriginDraft> drafts(List<OriginVoice> voices, int[] leader, List<SortedSet<String>> reasons) {
        Map<Integer, OriginMembers> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            OriginMembers members = groups.computeIfAbsent(root(leader, i), k -> new OriginMembers());
            members.voices().add(voices.get(i));
            members.reasons().addAll(reasons.get(i));
        }
        Map<String, String> keys = new HashMap<>();
        groups.values().forEach(group -> {
            String key = drafter.key(group);
            group.voices().forEach(voice -> keys.put(voice.statement().id(), key));
        });
        Map<String, List<OriginDraft>> drafts = new TreeMap<>();
        groups.values().forEach(group -> {
            OriginDraft draft = drafter.draft(group, voices, keys);
            drafts.computeIfAbsent(draft.key(), k -> new ArrayList<>()).add(draft);
        });
        return drafts.values().stream().map(OriginDraft::together).toList();
    }
}
