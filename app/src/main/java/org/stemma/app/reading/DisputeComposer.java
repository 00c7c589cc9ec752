package org.stemma.app.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.app.reading.HeadView.Dispute;
import org.stemma.app.reading.HeadView.DisputeSide;
import org.stemma.claim.Claim;
import org.stemma.claim.OriginKind;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Scope;
import org.stemma.conflict.Side;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/** Tells each conflict in one sentence: the question, what each side says, who tells it. */
public final class DisputeComposer {
    private static final Pattern DESCRIBED = Pattern.compile("(?:An?|The) \\p{Ll}");

    private static final int SIDES = 3;
    private static final int NAMES = 2;
    private static final String OWN = "in its own voice";
    private final PageIndex index;
    private final String lead;

    /**
     * Prepares to tell conflicts.
     *
     * @param lead id of the claim whose words stand above; empty if there is none
     */
    public DisputeComposer(PageIndex index, String lead) {
        this.index = index;
        this.lead = lead;
    }

    /** The conflict in one sentence. */
    public Dispute compose(Conflict conflict) {
        List<DisputeSide> sides = new ArrayList<>();
        for (int i = 0; i < Math.min(conflict.sides().size(), SIDES); i++) {
            Side side = conflict.sides().get(i);
            sides.add(new DisputeSide(Words.letter(i), Words.value(side.value()), tellers(side)));
        }
        boolean above = conflict.about().equals(lead);
        return new Dispute(
                index.dom(conflict.id()),
                index.tagOf(conflict.id()),
                Words.question(conflict.kind()),
                above ? "this " + (conflict.kind() == ConflictKind.STATUS ? "stands" : "happened") : about(conflict),
                sides,
                conflict.scope() == Scope.SAME
                        ? ""
                        : "scope " + conflict.scope().label());
    }

    /** What a conflict is about, in the words of a report, or what the conflict itself calls it. */
    public String about(Conflict conflict) {
        Claim claim = index.findClaim(conflict.about()).orElse(null);
        if (claim == null) {
            return Counted.about(conflict.about());
        }
        String gist = index.gistOf(claim);
        return Gists.leansOnOthers(claim.gist()) ? named(conflict, gist) : gist;
    }

    /**
     * "Its own forces entered" needs a name before it: the words of the other side are taken where they name who denies, since
     * they tell the same thing.
     */
    private String named(Conflict conflict, String otherwise) {
        List<Statement> told = conflict.sides().stream()
                .flatMap(s -> index.listStatements(s.statements()).stream())
                .toList();
        Set<String> deniers = told.stream()
                .filter(s -> s.stance() == Stance.DENIED)
                .flatMap(s -> s.attribution().stream())
                .map(Attribution::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return told.stream()
                .filter(s -> s.stance() == Stance.ASSERTED
                        && !Gists.leansOnOthers(s.anchor().exact()))
                .filter(s -> s.arguments().stream().anyMatch(a -> a.actor() != null && deniers.contains(a.actor())))
                .min(Comparator.comparingInt((Statement s) -> s.anchor().exact().length())
                        .thenComparing(Statement::id))
                .map(s -> Gists.shown(s.anchor().exact(), List.of(s)))
                .orElse(otherwise);
    }

    /** The reports that tell a side, and on whom they rest. */
    private String tellers(Side side) {
        List<Statement> told = index.listStatements(side.statements());
        List<String> reports = index.listReports().stream()
                .filter(r -> told.stream().anyMatch(s -> s.report().equals(r.id())))
                .map(this::teller)
                .toList();
        List<String> origins = side.origins().stream()
                .flatMap(id -> index.findOrigin(id).stream())
                .map(o -> o.kind() == OriginKind.OUTLET ? OWN : amid(Shown.clip(index.nameOf(o), 48)))
                .distinct()
                .toList();
        return some(reports, SIDES) + rests(origins);
    }

    /** A name amid a sentence: the article of a description in lower case, that of a name as it is. */
    static String amid(String name) {
        return DESCRIBED.matcher(name).lookingAt()
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    private static String rests(List<String> origins) {
        if (origins.isEmpty()) {
            return "; no origin known";
        }
        return origins.equals(List.of(OWN))
                ? "; " + OWN
                : "; from " + some(origins, NAMES).replace(OWN, "its own voice");
    }

    private static String some(List<String> names, int most) {
        String named = names.stream().limit(most).collect(Collectors.joining(", "));
        return names.size() > most ? named + " and " + (names.size() - most) + " more" : named;
    }

    /** A report's tag, with its outlet where that is known. */
    private String teller(Report report) {
        String outlet = report.outlet();
        String tag = index.tagOf(report.id());
        return outlet == null || outlet.isBlank() ? tag : tag + " " + Shown.clip(outlet, 32);
    }
}
