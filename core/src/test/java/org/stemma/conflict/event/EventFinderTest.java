package org.stemma.conflict.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.claim.CaseBuilder;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.EventGroup;
import org.stemma.issue.IssueKind;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;
import org.stemma.value.Precision;

class EventFinderTest {
    private static final String MAIN = Ids.of("e", "r-1");
    private static final String OTHER = Ids.of("e", "r-3");
    private static final List<EventGroup> GROUPS =
            List.of(new EventGroup(MAIN, List.of("r-1", "r-2")), new EventGroup(OTHER, List.of("r-3")));

    /** Two reports of a blast in Orvey, one of a ferry; the first also tells of a blast elsewhere. */
    private static CaseBuilder blast() {
        CaseBuilder c = new CaseBuilder()
                .report("r-1", "2031-05-06")
                .report("r-2", "2031-05-06")
                .report("r-3", "2031-05-06")
                .place("Orvey", 10, 10, Precision.TOWN)
                .place("Tarsk", 20, 20, Precision.TOWN);
        c.say("r-1", "A bomb exploded in Orvey on Monday.")
                .type("conflict.explosion", "explode")
                .argument(Role.PLACE, "Orvey")
                .on("2031-05-05");
        c.say("r-2", "A bomb went off in Orvey on Tuesday.")
                .type("conflict.explosion", "explode")
                .argument(Role.PLACE, "Orvey")
                .on("2031-05-06");
        c.say("r-1", "The blast killed a guard in Orvey.")
                .type("casualty.killed", "kill")
                .argument(Role.PLACE, "Orvey");
        c.say("r-1", "A bomb exploded in Tarsk in April.")
                .type("conflict.explosion", "explode")
                .argument(Role.PLACE, "Tarsk")
                .on("2031-04-02");
        c.say("r-1", "The mayor of Tarsk spoke of the bomb.")
                .type("statement.claim", "speak")
                .argument(Role.PLACE, "Tarsk");
        c.say("r-3", "A ferry sank off Tarsk.").type("accident.sinking", "sink").argument(Role.PLACE, "Tarsk");
        return c;
    }

    private static List<ClaimGroup> groups(CaseBuilder c) {
        List<Statement> s = c.statements();
        return List.of(
                claim("c-1", s.get(0), s.get(1)),
                claim("c-2", s.get(2)),
                claim("c-3", s.get(3)),
                claim("c-4", s.get(4)),
                claim("c-5", s.get(5)));
    }

    private static ClaimGroup claim(String id, Statement... statements) {
        return new ClaimGroup(id, statements[0].anchor().exact(), List.of(statements), statements[0].type(), List.of());
    }

    private static List<Event> find() {
        CaseBuilder c = blast();
        return EventFinder.find(groups(c), c.build(), GROUPS);
    }

    @Test
    void whatMostReportsTellAtTheirBeginningIsTheMainEvent() {
        List<Event> events = find();
        assertThat(events).filteredOn(Event::isMain).singleElement().satisfies(main -> {
            assertThat(main.title()).isEqualTo("A bomb exploded in Orvey on Monday.");
            assertThat(main.type()).isEqualTo("conflict.explosion");
            assertThat(main.places()).containsExactly(Ids.of("p", "Orvey"));
            assertThat(main.reports()).containsExactly("r-1", "r-2");
            assertThat(main.group()).isEqualTo(MAIN);
        });
        assertThat(events.getFirst().isMain()).isTrue();
    }

    @Test
    void theDaysToldByItsReportsAreItsEnds() {
        assertThat(find().getFirst().begin()).isEqualTo(LocalDate.parse("2031-05-05"));
        assertThat(find().getFirst().end()).isEqualTo(LocalDate.parse("2031-05-06"));
    }

    @Test
    void itsVictimsBelongToItAndAnotherBlastElsewhereDoesNot() {
        assertThat(find().getFirst().claims()).containsExactly("c-1", "c-2");
    }

    @Test
    void whatIsOnlySaidIsNoEvent() {
        assertThat(find()).noneMatch(event -> event.claims().contains("c-4"));
    }

    @Test
    void reportsOfAnotherEventAreSetApartAndSaidSo() {
        CaseBuilder c = blast();
        List<Event> events = find();
        assertThat(events)
                .filteredOn(event -> event.group().equals(OTHER))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.isMain()).isFalse();
                    assertThat(event.reports()).containsExactly("r-3");
                });
        assertThat(UnrelatedReports.issues(
                        c.build().reports().stream().map(r -> r.report()).toList(), GROUPS, events))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.kind()).isEqualTo(IssueKind.UNRELATED_REPORT);
                    assertThat(issue.report()).isEqualTo("r-3");
                    assertThat(issue.message()).contains("A ferry sank off Tarsk.");
                });
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        CaseBuilder c = blast();
        assertThat(EventFinder.find(groups(c).reversed(), c.build(), GROUPS.reversed()))
                .isEqualTo(find());
    }

    @Test
    void aCaseWithoutAHappeningHasTheClaimThatStandsForIt() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2031-05-06");
        c.say("r-1", "The mayor of Orvey likes tea.");
        List<Event> events = EventFinder.find(
                List.of(claim("c-1", c.statements().getFirst())),
                c.build(),
                List.of(new EventGroup(MAIN, List.of("r-1"))));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.isMain()).isTrue();
            assertThat(event.type()).isNull();
        });
    }
}
