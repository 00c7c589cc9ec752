package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.Candidate.Basis;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.name.OrganizationList;
import org.stemma.annotate.place.Countries;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.annotate.place.OutletPlaces;
import org.stemma.annotate.place.PlaceResolver;
import org.stemma.report.Report;

/** The questions of a case to the gazetteer: its names, its countries and the homes of its outlets. */
final class CaseQueries {
    private final Gazetteer gazetteer;

    CaseQueries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Countries and bodies of states tell where the case plays. */
    static void addCountries(List<Candidate> candidates, List<PlaceResolver.Query> queries) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.basis() == Basis.COUNTRY || candidate.basis() == Basis.BODY) {
                counts.merge(candidate.key().substring(0, 2), 1, Integer::sum);
            }
        }
        counts.forEach((code, count) -> Countries.bundled()
                .findByCode(code)
                .ifPresent(country -> queries.add(
                        new PlaceResolver.Query("country:" + code, List.of(country.name()), count, "", List.of()))));
    }

    /** Where the outlets are at home. */
    void addOutlets(List<Report> reports, List<PlaceResolver.Query> queries) {
        OutletPlaces outlets = new OutletPlaces(gazetteer);
        Map<String, Integer> counts = new TreeMap<>();
        for (Report report : reports) {
            outlets.names(report.outlet(), report.url()).forEach(name -> counts.merge(name, 1, Integer::sum));
            outlets.countries(report.outlet(), report.url())
                    .forEach(code -> Countries.bundled()
                            .findByCode(code)
                            .ifPresent(country -> counts.merge(country.name(), 1, Integer::sum)));
        }
        counts.forEach((name, count) -> queries.add(PlaceResolver.Query.outlet(name, count)));
    }

    /** One for each kind of place that the group's mentions stand for. */
    static void addPlaces(NameGroup group, List<PlaceResolver.Query> queries, Map<String, List<Candidate>> asked) {
        Map<String, List<Candidate>> byKind = new TreeMap<>();
        for (Candidate member : group.members()) {
            String kind = member.cues().kind();
            byKind.computeIfAbsent(kind.equals("region") || kind.equals("district") ? kind : "", k -> new ArrayList<>())
                    .add(member);
        }
        List<String> names = new ArrayList<>();
        names.add(group.usual());
        group.forms().keySet().stream()
                .filter(form -> !OrganizationList.isAcronym(form))
                .forEach(names::add);
        byKind.forEach((kind, members) -> {
            String key = NameKey.plain(group.usual()) + "|" + kind;
            queries.add(new PlaceResolver.Query(
                    key, names, members.size(), kind.isEmpty() ? townWord(members) : kind, within(members)));
            asked.put(key, members);
        });
    }

    private static List<String> within(List<Candidate> members) {
        return members.stream()
                .flatMap(c -> c.cues().within().stream())
                .sorted()
                .toList();
    }

    private static String townWord(List<Candidate> members) {
        long towns =
                members.stream().filter(c -> c.cues().kind().equals("town")).count();
        return 2 * towns >= members.size() ? "town" : "";
    }
}
