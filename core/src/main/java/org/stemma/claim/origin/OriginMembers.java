package org.stemma.claim.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Voices of one claim that rest on one origin, and why they do. Grows while it is put together. */
record OriginMembers(List<OriginVoice> voices, SortedSet<String> reasons) {
    /** Named before unnamed before media before own voice; then the first key. */
    private static final Comparator<OriginVoice> BEST = Comparator.comparingInt(OriginMembers::rank)
            .thenComparing(OriginVoice::key)
            .thenComparing(OriginVoice::name)
            .thenComparing(v -> v.statement().id());

    OriginMembers() {
        this(new ArrayList<>(), new TreeSet<>());
    }

    private static int rank(OriginVoice voice) {
        return switch (voice.body().kind()) {
            case NAMED, STATE -> 0;
            case UNNAMED -> 1;
            case STATE_MEDIA -> 2;
            case AGENCY -> 3;
            case OUTLET -> 4;
            case ITSELF -> 5;
        };
    }

    /** The voice that says most of who the origin is. */
    OriginVoice lead() {
        return voices.stream().min(BEST).orElseThrow();
    }

    /** Ids of the reports, sorted. */
    SortedSet<String> reports() {
        SortedSet<String> reports = new TreeSet<>();
        voices.forEach(voice -> reports.add(voice.report().id()));
        return reports;
    }

    /** Ids of the statements, sorted. */
    SortedSet<String> statements() {
        SortedSet<String> statements = new TreeSet<>();
        voices.forEach(voice -> statements.add(voice.statement().id()));
        return statements;
    }

    /** The voices that say who told it: those with a named source, or all where none has one. */
    List<OriginVoice> telling() {
        List<OriginVoice> signed = voices.stream().filter(OriginVoice::signed).toList();
        return signed.isEmpty() ? voices : signed;
    }
}
