package org.stemma.claim.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.claim.OriginKind;
import org.stemma.claim.body.Body;
import org.stemma.claim.body.Names;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.UnseenSource;
import org.stemma.report.clean.Agencies;

/** Says who an origin is, why, and on whom of its claim it may rest besides. */
final class OriginDrafter {
    private final Lineage lineage;

    OriginDrafter(Lineage lineage) {
        this.lineage = lineage;
    }

    /** The key of an origin: its body's, that of the agency whose text was copied, or those of the outlets together. */
    String key(OriginMembers members) {
        OriginVoice lead = members.lead();
        if (lead.body().kind() != Body.Kind.ITSELF) {
            return lead.key();
        }
        return unseen(members)
                .map(source -> {
                    String agency = source.name();
                    return agency == null
                            ? "unseen:" + source.id()
                            : "agency:" + Names.level(Agencies.find(agency).orElse(agency));
                })
                .orElseGet(() -> members.voices().stream()
                        .map(OriginVoice::key)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("|")));
    }

    private Optional<UnseenSource> unseen(OriginMembers members) {
        Set<String> reports = members.reports();
        return reports.size() < 2
                ? Optional.empty()
                : lineage.unseen().stream()
                        .filter(source -> source.reports().containsAll(reports))
                        .findFirst();
    }

    /**
     * The origin of these members.
     *
     * @param claim all voices of the claim, in the order of the text
     * @param keys of the origin to which each of them belongs, by the statement's id
     */
    OriginDraft draft(OriginMembers members, List<OriginVoice> claim, Map<String, String> keys) {
        String key = key(members);
        OriginVoice lead = members.lead();
        SortedSet<String> reasons = new TreeSet<>(members.reasons());
        if (lead.body().kind() == Body.Kind.ITSELF && !key.equals(lead.key()) && !key.contains("|")) {
            reasons.add("The shared text is taken to come from " + name(members) + ".");
        }
        for (OriginVoice voice : members.voices()) {
            if (!voice.body().reason().isEmpty()) {
                reasons.add(voice.body().reason());
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(alone(lead));
        }
        SortedSet<String> notes = new TreeSet<>();
        SortedSet<String> restsOn = restsOn(members, key, claim, keys, notes);
        boolean echo = members.voices().stream().allMatch(voice -> isEcho(voice, claim));
        if (echo) {
            notes.add("It only takes up what its report tells from a named source, and adds no origin.");
        }
        return new OriginDraft(
                key,
                name(members),
                kind(members),
                lead.body().kind() != Body.Kind.UNNAMED,
                echo,
                members.voices().stream().anyMatch(OriginVoice::affirms),
                members.voices().stream().anyMatch(voice -> !voice.affirms()),
                restsOn,
                members.statements(),
                members.reports(),
                reasons,
                notes);
    }

    private static NavigableSet<String> restsOn(
            OriginMembers members,
            String key,
            List<OriginVoice> claim,
            Map<String, String> keys,
            SortedSet<String> notes) {
        NavigableSet<String> restsOn = new TreeSet<>();
        for (OriginVoice voice : members.telling()) {
            for (OriginVoice other : claim) {
                String source = keys.getOrDefault(other.statement().id(), "");
                if (!source.equals(key)) {
                    RestJudge.judge(voice, other).ifPresent(why -> {
                        restsOn.add(source);
                        notes.add(why);
                    });
                }
            }
            if (restsOn.addAll(voice.behind())) {
                notes.add(voice.name()
                        + " credits agencies or shares other text with a report here, so this may come from"
                        + " the same source.");
            }
            if (!voice.signed() && OriginVoiceReader.creditsSomeAgency(voice.report())) {
                restsOn.addAll(agenciesBehind(claim));
            }
        }
        restsOn.remove(key);
        return restsOn;
    }

    /** Agencies that may stand behind others of the claim: a credit to "agencies" may mean any of them. */
    private static Set<String> agenciesBehind(List<OriginVoice> claim) {
        Set<String> agencies = new TreeSet<>();
        claim.stream()
                .flatMap(voice -> voice.behind().stream())
                .filter(text -> text.startsWith("agency:"))
                .forEach(agencies::add);
        return agencies;
    }

    /** Whether a report tells this in its own voice after, or as a heading over, what somebody whom it names tells. */
    private static boolean isEcho(OriginVoice voice, List<OriginVoice> claim) {
        boolean heading = Headings.isHeading(voice);
        return !voice.signed()
                && claim.stream()
                        .anyMatch(other -> RestJudge.isBeside(voice, other)
                                && (heading
                                        || other.statement().anchor().end()
                                                <= voice.statement().anchor().begin()));
    }

    private static String alone(OriginVoice voice) {
        String name = voice.name();
        if (!voice.signed()) {
            return voice.body().kind() == Body.Kind.ITSELF
                    ? name + " tells it in its own voice and shares no text about it with another report."
                    : "It is text of " + name + ".";
        }
        return switch (voice.body().kind()) {
            case UNNAMED -> "The source, \"" + name + "\", is not named; it may be one of the others.";
            case AGENCY, OUTLET, STATE_MEDIA, ITSELF -> name + " is cited; who told it is not named.";
            case NAMED, STATE -> name + " is named as the speaker.";
        };
    }

    private String name(OriginMembers members) {
        OriginVoice lead = members.lead();
        if (lead.body().kind() == Body.Kind.ITSELF) {
            return unseen(members)
                    .map(source -> source.name() == null ? "an unseen source" : source.name())
                    .orElseGet(() -> members.voices().stream()
                            .map(OriginVoice::name)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" or ")));
        }
        String persons = members.voices().stream()
                .filter(voice -> voice.key().equals(lead.key()))
                .map(voice -> voice.body().person())
                .filter(person -> !person.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String name = members.voices().stream()
                .filter(voice -> voice.key().equals(lead.key()))
                .map(voice -> voice.body().name())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return persons.isEmpty() ? name : name + " (" + persons + ")";
    }

    private OriginKind kind(OriginMembers members) {
        return switch (members.lead().body().kind()) {
            case NAMED, STATE, UNNAMED -> OriginKind.SPEAKER;
            case AGENCY -> OriginKind.AGENCY;
            case STATE_MEDIA -> members.lead().key().startsWith("agency:") ? OriginKind.AGENCY : OriginKind.OUTLET;
            case OUTLET -> OriginKind.OUTLET;
            case ITSELF ->
                unseen(members)
                        .map(source -> source.name() == null ? OriginKind.UNSEEN : OriginKind.AGENCY)
                        .orElse(OriginKind.OUTLET);
        };
    }
}
