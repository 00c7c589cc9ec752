package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Mention;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.ActorKinds;
import org.stemma.annotate.name.BodyList;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.Candidate.Basis;
import org.stemma.annotate.name.Introductions;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.name.OrganizationList;
import org.stemma.annotate.place.Countries;
import org.stemma.annotate.place.Country;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.annotate.place.PlaceKind;
import org.stemma.annotate.place.PlaceResolver;
import org.stemma.annotate.place.Toponym;
import org.stemma.report.Report;
import org.stemma.text.Anchor;
import org.stemma.text.Ids;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;
import org.stemma.value.Place;

/** From the candidates of all reports to mentions, actors and places. */
public final class CaseNames {
    private final List<Report> reports;
    private final Gazetteer gazetteer;
    private final OrganizationList organizations;
    private final Countries countries = Countries.bundled();
    private final Map<String, ActorDraft> actors = new TreeMap<>();
    private final Map<String, PlaceDraft> places = new TreeMap<>();
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();

    private CaseNames(List<Report> reports, Gazetteer gazetteer, OrganizationList organizations) {
        this.reports = reports;
        this.gazetteer = gazetteer;
        this.organizations = organizations;
    }

    /** Settles the names of a case. */
    public static CaseNames settle(
            List<Report> reports,
            List<Candidate> candidates,
            Introductions introductions,
            Gazetteer gazetteer,
            OrganizationList organizations) {
        CaseNames names = new CaseNames(reports, gazetteer, organizations);
        List<Candidate> resolved = ShortForms.resolve(candidates, organizations);
        resolved.forEach(names::known);
        names.groups(new NameSettler(gazetteer, introductions).settle(resolved), resolved);
        return names;
    }

    /** The mentions of a report, in order. */
    public List<Mention> mentions(int report) {
        return mentions.getOrDefault(report, List.of()).stream()
                .sorted(Comparator.comparing(Mention::anchor))
                .toList();
    }

    /** The actors, by id. */
    public List<Actor> actors() {
        return actors.entrySet().stream()
                .map(e -> e.getValue().actor(e.getKey()))
                .toList();
    }

    /** The places, by id. */
    public List<Place> places() {
        return places.entrySet().stream()
                .map(e -> e.getValue().place(e.getKey()))
                .toList();
    }

    private void known(Candidate candidate) {
        switch (candidate.basis()) {
            case ORGANIZATION -> {
                organizations
                        .findById(candidate.key())
                        .ifPresent(o -> mention(
                                candidate,
                                MentionKind.ORGANIZATION,
                                actor(candidate, o.id(), o.name(), o.kind()),
                                null));
            }
            case BODY -> body(candidate);
            case COUNTRY, NAME -> {}
        }
    }

    /** A country, unless the rest of the case shows that a town of its name is meant. */
    private void country(Candidate candidate, Optional<Toponym> resolved) {
        Country country = countries.findByCode(candidate.key()).orElseThrow();
        if (resolved.filter(p -> p.kind() != PlaceKind.COUNTRY).isPresent()
                && NameKey.plain(candidate.text()).equals(NameKey.plain(country.name()))) {
            placed(NameKey.plain(candidate.text()), List.of(candidate), resolved);
            return;
        }
        Toponym toponym = gazetteer.find(country.name()).getFirst();
        String place = place(candidate, toponym.reference(), country.name(), toponym);
        mention(candidate, MentionKind.PLACE, state(candidate, country), place);
    }

    private void body(Candidate candidate) {
        int slash = candidate.key().indexOf('/');
        String people = candidate.key().substring(0, slash);
        String adjective = countries.findByCode(people).map(Country::adjective).orElse(people);
        BodyList.Body body = BodyList.bundled()
                .findById(candidate.key().substring(slash + 1))
                .orElseThrow();
        String id = actor(candidate, candidate.key(), body.name(adjective), body.kind());
        mention(candidate, MentionKind.ORGANIZATION, id, null);
    }

    /** The state as an actor, where it does or says something. */
    private @Nullable String state(Candidate candidate, Country country) {
        return candidate.cues().acting()
                ? actor(candidate, country.code(), country.name(), ActorKind.GOVERNMENT)
                : null;
    }

    private void groups(List<NameGroup> groups, List<Candidate> candidates) {
        CaseQueries caseQueries = new CaseQueries(gazetteer);
        List<PlaceResolver.Query> queries = new ArrayList<>();
        Map<String, List<Candidate>> asked = new TreeMap<>();
        CaseQueries.addCountries(candidates, queries);
        for (NameGroup group : groups) {
            switch (group.kind()) {
                case PLACE -> CaseQueries.addPlaces(group, queries, asked);
                case PERSON -> persons(group);
                case ORGANIZATION -> organizationGroup(group);
                case OTHER -> group.members().forEach(c -> mention(c, MentionKind.OTHER, null, null));
            }
        }
        InnerPlaces inner = new InnerPlaces(reports, gazetteer, candidates, groups, queries);
        caseQueries.addOutlets(reports, queries);
        Map<String, Toponym> resolved = new PlaceResolver(gazetteer).resolve(queries);
        asked.forEach((key, members) ->
                placed(key.substring(0, key.indexOf('|')), members, Optional.ofNullable(resolved.get(key))));
        candidates.stream()
                .filter(c -> c.basis() == Basis.COUNTRY)
                .forEach(c -> country(c, Optional.ofNullable(resolved.get("country:" + c.key()))));
        inner.anchors(resolved)
                .forEach((anchor, toponym) -> places.computeIfAbsent(
                                Ids.of("p", toponym.reference()), k -> new PlaceDraft(anchor.exact(), toponym))
                        .anchors
                        .add(anchor));
        shareSpellings(groups);
    }

    /** A province and its seat bear one name: each is known by all its spellings, whichever of the two they stand for. */
    private void shareSpellings(List<NameGroup> groups) {
        Map<Anchor, String> placeOf = new TreeMap<>();
        places.forEach((id, draft) -> draft.anchors.forEach(anchor -> placeOf.put(anchor, id)));
        for (NameGroup group : groups) {
            Set<String> ids = new TreeSet<>();
            group.members()
                    .forEach(member ->
                            Optional.ofNullable(placeOf.get(anchor(member))).ifPresent(ids::add));
            if (group.kind() == MentionKind.PLACE && ids.size() > 1) {
                group.forms().keySet().stream()
                        .filter(form -> !OrganizationList.isAcronym(form))
                        .forEach(form -> ids.forEach(id ->
                                Objects.requireNonNull(places.get(id)).spellings.add(form)));
            }
        }
    }

    private void placed(String name, List<Candidate> members, Optional<Toponym> toponym) {
        NameGroup group = new NameGroup(members);
        for (Candidate member : members) {
            String key = toponym.map(Toponym::reference).orElse("name:" + name);
            String place = place(member, key, group.usual(), toponym.orElse(null));
            boolean capital = toponym.filter(t -> t.kind() == PlaceKind.CAPITAL).isPresent()
                    && member.cues().place() == 0;
            String state = capital
                    ? countries
                            .findByCode(toponym.orElseThrow().country())
                            .map(country -> state(member, country))
                            .orElse(null)
                    : null;
            mention(member, MentionKind.PLACE, state, place);
        }
    }

    private void persons(NameGroup group) {
        String name = group.fullest();
        for (Candidate member : group.members()) {
            String id = actor(member, "person:" + NameKey.plain(name), name, ActorKind.PERSON);
            mention(member, MentionKind.PERSON, id, null);
        }
    }

    private void organizationGroup(NameGroup group) {
        String name = group.fullest();
        ActorKind kind = group.members().stream()
                .map(c -> c.cues().role())
                .filter(role -> !role.isEmpty())
                .sorted()
                .flatMap(role -> ActorKinds.ofNoun(role).stream())
                .filter(k -> k != ActorKind.ORGANIZATION)
                .findFirst()
                .or(() -> ActorKinds.ofName(name))
                .orElse(ActorKind.ORGANIZATION);
        for (Candidate member : group.members()) {
            String id = actor(member, "organization:" + NameKey.plain(name), name, kind);
            mention(member, MentionKind.ORGANIZATION, id, null);
        }
    }

    private String actor(Candidate candidate, String key, String name, ActorKind kind) {
        String id = Ids.of("a", key);
        actors.computeIfAbsent(
                        id,
                        k -> new ActorDraft(
                                name, kind, organizations.findById(key).isPresent() ? key : ""))
                .anchors
                .add(anchor(candidate));
        return id;
    }

    private String place(Candidate candidate, String key, String name, @Nullable Toponym toponym) {
        String id = Ids.of("p", key);
        places.computeIfAbsent(id, k -> new PlaceDraft(name, toponym)).anchors.add(anchor(candidate));
        return id;
    }

    private void mention(Candidate candidate, MentionKind kind, @Nullable String actor, @Nullable String place) {
        mentions.computeIfAbsent(candidate.report(), k -> new ArrayList<>())
                .add(new Mention(kind, actor, place, anchor(candidate)));
    }

    private Anchor anchor(Candidate candidate) {
        return reports.get(candidate.report()).anchor(candidate.span());
    }
}
