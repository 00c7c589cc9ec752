package org.stemma.app.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.stemma.claim.ClaimStatus;
import org.stemma.conflict.Figure;
import org.stemma.dossier.TimelineEntry;
import org.stemma.lineage.CreditCheck;
import org.stemma.lineage.CreditVerdict;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.EdgeKind;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Passage;
import org.stemma.lineage.UnseenSource;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;
import org.stemma.value.Granularity;
import org.stemma.value.Place;
import org.stemma.value.Precision;

/** What surrounds the claims of {@link SampleCase}: lineage, actors, places, figures, timeline. */
public final class SampleSurroundings {
    private SampleSurroundings() {}

    static Lineage lineage(CaseBuilder c) {
        Edge copy = new Edge(
                "l-1",
                "r-coast",
                "r-herald",
                EdgeKind.REWRITTEN,
                Direction.LIKELY,
                0.62,
                List.of(
                        new Passage(
                                c.at(
                                        "r-coast",
                                        "River Guard fighters took the harbour town of Tarsk on Tuesday, the regional council said, ending a siege of nine weeks."),
                                c.at(
                                        "r-herald",
                                        "River Guard fighters took the harbour town of Tarsk on Wednesday, ending a siege of nine weeks.")),
                        new Passage(
                                c.at(
                                        "r-coast",
                                        "About 4,000 people have fled the town since April, said Mara Ilven of the Lowland Relief Mission in Port Ostrey. Families left along the salt road with what they could carry."),
                                c.at(
                                        "r-herald",
                                        "About 4,000 people have fled the town since April, said the Lowland Relief Mission. Families left along the salt road with what they could carry."))),
                List.of("R1 is a day older.", "The copy lacks what the source has."));
        Edge shared = new Edge(
                "l-2",
                "r-coast",
                "r-ledger",
                EdgeKind.COMMON_SOURCE,
                Direction.UNKNOWN,
                0.08,
                List.of(new Passage(c.at("r-coast", "River Guard fighters"), c.at("r-ledger", "River Guard fighters"))),
                List.of("Neither report has all of it."));
        return new Lineage(
                List.of(copy, shared),
                List.of(new UnseenSource(
                        "u-1",
                        "Northwire",
                        List.of("r-coast", "r-herald"),
                        List.of("Both carry the same text and one credits Northwire."))),
                List.of(new CreditCheck("r-herald", "Northwire", CreditVerdict.FOUND)));
    }

    static List<Actor> actors(CaseBuilder c) {
        return List.of(
                new Actor(
                        "a-council",
                        "Tarsk regional council",
                        ActorKind.GOVERNMENT,
                        null,
                        List.of("the town council"),
                        c.everywhere("regional council", "town council")),
                new Actor(
                        "a-guard",
                        "River Guard",
                        ActorKind.ARMED_ACTOR,
                        "River Guard",
                        List.of(),
                        c.everywhere("River Guard")),
                new Actor(
                        "a-havlo",
                        "Dren Havlo",
                        ActorKind.PERSON,
                        "Coast League",
                        List.of(),
                        c.everywhere("Dren Havlo")),
                new Actor("a-ilven", "Mara Ilven", ActorKind.PERSON, null, List.of(), c.everywhere("Mara Ilven")),
                new Actor(
                        "a-league",
                        "Coast League",
                        ActorKind.ARMED_ACTOR,
                        "Coast League",
                        List.of(),
                        c.everywhere("Coast League")),
                new Actor(
                        "a-mission",
                        "Lowland Relief Mission",
                        ActorKind.ORGANIZATION,
                        null,
                        List.of(),
                        c.everywhere("Lowland Relief Mission")),
                new Actor("a-northwire", "Northwire", ActorKind.AGENCY, null, List.of(), c.everywhere("Northwire")));
    }

    static List<Place> places(CaseBuilder c) {
        return List.of(
                new Place(
                        "p-greyholm",
                        "Greyholm",
                        List.of(),
                        43.9,
                        28.9,
                        Precision.DISTRICT,
                        "geonames:2",
                        c.everywhere("Greyholm")),
                new Place("p-market", "fish market", List.of(), null, null, null, null, c.everywhere("fish market")),
                new Place(
                        "p-ostrey",
                        "Port Ostrey",
                        List.of(),
                        44.6,
                        28.7,
                        Precision.TOWN,
                        "geonames:3",
                        c.everywhere("Port Ostrey")),
                new Place(
                        "p-tarsk",
                        "Tarsk",
                        List.of("TARSK"),
                        44.2,
                        28.6,
                        Precision.TOWN,
                        "geonames:1",
                        c.everywhere("Tarsk", "TARSK")));
    }

    static List<Figure> figures() {
        return List.of(
                new Figure(
                        "f-dead",
                        "killed",
                        "people",
                        "p-tarsk",
                        BigDecimal.valueOf(12),
                        null,
                        List.of("s-5", "s-8"),
                        "x-dead"),
                new Figure(
                        "f-fled",
                        "displaced",
                        "people",
                        null,
                        BigDecimal.valueOf(1000),
                        BigDecimal.valueOf(9999),
                        List.of("s-10", "s-2", "s-7"),
                        null));
    }

    static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        LocalDate.parse("2031-03-01"),
                        LocalDate.parse("2031-03-31"),
                        Granularity.MONTH,
                        "The siege began in March",
                        "c-siege",
                        ClaimStatus.UNATTRIBUTED),
                new TimelineEntry(
                        LocalDate.parse("2031-04-01"),
                        LocalDate.parse("2031-05-04"),
                        Granularity.MONTH,
                        "About 4,000 people have fled the town since April",
                        "c-fled",
                        ClaimStatus.SINGLE_ORIGIN),
                new TimelineEntry(
                        LocalDate.parse("2031-05-04"),
                        LocalDate.parse("2031-05-05"),
                        Granularity.DAY,
                        "River Guard fighters took the harbour town of Tarsk",
                        "c-fall",
                        ClaimStatus.CONTESTED),
                new TimelineEntry(
                        null,
                        LocalDate.parse("2031-05-04"),
                        Granularity.DAY,
                        "River Guard fighters are advancing on Tarsk",
                        "c-advance",
                        ClaimStatus.UNATTRIBUTED));
    }
}
