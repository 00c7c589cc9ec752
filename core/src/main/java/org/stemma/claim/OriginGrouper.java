package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.UnseenSource;
import org.stemma.stage.Grouper;

/** Puts the voices of one claim together that rest on one origin, and says who that origin is. */
final class OriginGrouper implements Grouper<OriginVoice, OriginDraft> {
    private final OriginLinker linker;
    private final Lineage lineage;

    OriginGrouper(OriginLinker linker, Lineage lineage) {
        this.linker = linker;
        this.lineage = lineage;
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
        List<OriginVoice> traced = new ArrayList<>();
        for (int i = 0; i < leader.length; i++) {
            OriginVoice voice = ordered.get(i);
            Optional<OriginVoice> source = ownSource(voice, ordered);
            source.ifPresent(s -> reasons.get(traced.size())
                    .add(voice.report().id() + " tells it in its own voice and names " + s.name() + " as its source."));
            traced.add(source.map(voice::as).orElse(voice));
        }
        for (int i = 0; i < leader.length; i++) {
            for (int j = i + 1; j < leader.length; j++) {
                Optional<String> why = linker.match(traced.get(i), traced.get(j));
                if (why.isPresent()) {
                    reasons.get(i).add(why.get());
                    leader[root(leader, j)] = root(leader, i);
                }
            }
        }
        return drafts(traced, leader, reasons);
    }

    /**
     * What a report tells in its own voice beside somebody whom it names for the same claim, it has from that source; from
     * the first by kind and name if it names several, so that it never makes two sources one.
     */
    private static Optional<OriginVoice> ownSource(OriginVoice voice, List<OriginVoice> claim) {
        if (!voice.isUnsigned() || !voice.statement().attribution().isEmpty()) {
            return Optional.empty();
        }
        return claim.stream()
                .filter(other -> other.report().id().equals(voice.report().id()))
                .filter(other -> !other.isUnsigned())
                .min(BEST);
    }

    private static int root(int[] leader, int at) {
        int root = at;
        while (leader[root] != root) {
            root = leader[root];
        }
        return root;
    }

    private List<OriginDraft> drafts(List<OriginVoice> voices, int[] leader, List<SortedSet<String>> reasons) {
        Map<Integer, List<OriginVoice>> groups = new TreeMap<>();
        Map<Integer, SortedSet<String>> why = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            int root = root(leader, i);
            groups.computeIfAbsent(root, k -> new ArrayList<>()).add(voices.get(i));
            why.computeIfAbsent(root, k -> new TreeSet<>()).addAll(reasons.get(i));
        }
        Map<String, OriginDraft> drafts = new TreeMap<>();
        groups.forEach((root, members) -> {
            OriginDraft draft = draft(members, why.getOrDefault(root, new TreeSet<>()));
            drafts.merge(draft.key(), draft, OriginDraft::with);
        });
        return List.copyOf(drafts.values());
    }

    private OriginDraft draft(List<OriginVoice> members, SortedSet<String> reasons) {
        SortedSet<String> statements = new TreeSet<>();
        SortedSet<String> reports = new TreeSet<>();
        for (OriginVoice member : members) {
            statements.add(member.statement().id());
            reports.add(member.report().id());
        }
        OriginVoice voice = members.stream().min(BEST).orElseThrow();
        boolean unsigned = voice.isUnsigned();
        Optional<UnseenSource> unseen = unsigned && reports.size() > 1 ? unseen(reports) : Optional.empty();
        if (unseen.isPresent() && voice.kind() == OriginVoice.Kind.OWN) {
            return unseenDraft(unseen.get(), statements, reports, reasons);
        }
        if (reasons.isEmpty()) {
            reasons.add(alone(voice));
        }
        return new OriginDraft(
                key(voice, members),
                name(voice, members),
                kind(voice),
                voice.kind() != OriginVoice.Kind.UNNAMED,
                statements,
                reports,
                reasons);
    }

    /** Named before unnamed before agency before own voice; then the first key. */
    private static final Comparator<OriginVoice> BEST = Comparator.comparing(OriginVoice::kind)
            .thenComparing(OriginVoice::key)
            .thenComparing(OriginVoice::name)
            .thenComparing(v -> v.statement().id());

    private static OriginDraft unseenDraft(
            UnseenSource source, SortedSet<String> statements, SortedSet<String> reports, SortedSet<String> reasons) {
        String agency = source.name();
        reasons.add("The shared text is taken to come from "
                + (agency == null ? "a source that is not among the reports" : agency) + " (" + source.id() + ").");
        return new OriginDraft(
                agency == null ? "unseen:" + source.id() : "agency:" + OriginVoiceReader.level(agency),
                agency == null ? "an unseen source" : agency,
                agency == null ? OriginKind.UNSEEN : OriginKind.AGENCY,
                true,
                statements,
                reports,
                reasons);
    }

    private Optional<UnseenSource> unseen(SortedSet<String> reports) {
        return lineage.unseen().stream()
                .filter(source -> source.reports().containsAll(reports))
                .findFirst();
    }

    private static String alone(OriginVoice voice) {
        return switch (voice.kind()) {
            case NAMED -> voice.name() + " is named as the speaker.";
            case UNNAMED -> "The source, \"" + voice.name() + "\", is not named; it may be one of the others.";
            case AGENCY -> "It is text of " + voice.name() + ".";
            case OWN -> voice.name() + " tells it in its own voice and shares no text about it with another report.";
        };
    }

    private static String key(OriginVoice voice, List<OriginVoice> members) {
        if (voice.kind() != OriginVoice.Kind.OWN) {
            return voice.key();
        }
        return String.join(
                "|", OriginFinder.sorted(members.stream().map(OriginVoice::key).toList()));
    }

    private static String name(OriginVoice voice, List<OriginVoice> members) {
        if (voice.kind() != OriginVoice.Kind.OWN) {
            return voice.name();
        }
        return String.join(
                " or ",
                OriginFinder.sorted(members.stream().map(OriginVoice::name).toList()));
    }

    private static OriginKind kind(OriginVoice voice) {
        return switch (voice.kind()) {
            case NAMED, UNNAMED -> OriginKind.SPEAKER;
            case AGENCY -> OriginKind.AGENCY;
            case OWN -> OriginKind.OUTLET;
        };
    }
}
