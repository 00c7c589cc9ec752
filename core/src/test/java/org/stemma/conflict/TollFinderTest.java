package org.stemma.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.claim.CaseBuilder;
import org.stemma.claim.ClaimFinder;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.EventGroup;
import org.stemma.claim.align.MatchOptions;
import org.stemma.conflict.event.EventFinder;
import org.stemma.statement.Role;
import org.stemma.text.Ids;
import org.stemma.value.Bound;

class TollFinderTest {
    private final CaseBuilder c = new CaseBuilder().report("r-1", "2031-05-06").report("r-2", "2031-05-06");

    private List<Figure> tolls() {
        AnnotatedCase annotated = c.build();
        List<ClaimGroup> groups = new ClaimFinder(MatchOptions.DEFAULT).group(c.statements(), annotated);
        List<EventGroup> reports = List.of(new EventGroup(Ids.of("e", "r-1"), List.of("r-1", "r-2")));
        return FigureFinder.find(groups, annotated, List.of(), EventFinder.find(groups, annotated, reports), reports)
                .stream()
                .filter(figure -> figure.event() != null)
                .toList();
    }

    private void blast(String report) {
        c.say(report, "A bomb exploded in the market of Orvey on Monday.")
                .type("conflict.explosion", "explode")
                .on("2031-05-05");
    }

    private void killed(
            String report, String sentence, String number, long value, String counted, @Nullable String day) {
        CaseBuilder.Entry entry = c.say(report, sentence)
                .type("casualty.killed", "kill")
                .number(number, Bound.EXACT, value, value, counted, "killed");
        if (day != null) {
            entry.on(day);
        }
    }

    private static void ends(Figure figure, int low, int high) {
        assertThat(figure.low()).isEqualByComparingTo(Integer.toString(low));
        assertThat(figure.high()).isEqualByComparingTo(Integer.toString(high));
    }

    @Test
    void totalsOfAllReportsAreItsEnds() {
        blast("r-1");
        killed("r-1", "The blast killed 3 people.", "3", 3, "people", null);
        killed("r-2", "It left 5 people dead in the market.", "5", 5, "people", null);
        assertThat(tolls()).singleElement().satisfies(toll -> {
            assertThat(toll.measure()).isEqualTo("killed");
            ends(toll, 3, 5);
        });
    }

    @Test
    void theTollOfAnotherYearIsLeftOut() {
        blast("r-1");
        killed("r-1", "The blast killed 3 people.", "3", 3, "people", null);
        killed("r-2", "A bomb killed 40 people there in an earlier May.", "40", 40, "people", "2029-05-05");
        assertThat(tolls()).singleElement().satisfies(toll -> ends(toll, 3, 3));
    }

    @Test
    void theDeadOfAWholeWarAreNoTollOfOneEvent() {
        blast("r-1");
        killed("r-1", "The blast killed 3 people.", "3", 3, "people", null);
        killed("r-2", "The insurgency has killed 4000 people since 2022.", "4000", 4000, "people", null);
        assertThat(tolls()).singleElement().satisfies(toll -> ends(toll, 3, 3));
    }

    @Test
    void theGravelyHurtAreAPartOfTheToll() {
        blast("r-1");
        hurt("r-1", "The blast injured 9 people.", "9", 9);
        hurt("r-2", "The hospital took in people of whom 4 were seriously injured.", "4", 4);
        assertThat(tolls()).singleElement().satisfies(toll -> ends(toll, 9, 9));
    }

    private void hurt(String report, String sentence, String words, long value) {
        c.say(report, sentence)
                .type("casualty.injured", "injure")
                .number(words, Bound.EXACT, value, value, "people", "injured");
    }

    @Test
    void partsAreAddedUpWhereNoReportGivesATotal() {
        blast("r-1");
        killed("r-1", "The blast killed 3 soldiers.", "3", 3, "soldier", null);
        killed("r-1", "It also killed 2 drivers nearby.", "2", 2, "driver", null);
        assertThat(tolls()).singleElement().satisfies(toll -> ends(toll, 3, 5));
    }

    @Test
    void peopleToldOfOneByOneAreCounted() {
        blast("r-1");
        c.say("r-1", "A guard and the cook were killed.")
                .type("casualty.killed", "kill")
                .argument(Role.PATIENT, "A guard and the cook");
        assertThat(tolls()).singleElement().satisfies(toll -> ends(toll, 1, 2));
    }

    @Test
    void anAttackerWhoDiedMayOrMayNotBeCountedAndItIsSaid() {
        blast("r-1");
        killed("r-1", "The bomber killed 3 people and himself.", "3", 3, "people", null);
        assertThat(tolls()).singleElement().satisfies(toll -> {
            ends(toll, 3, 4);
            assertThat(toll.conventions()).singleElement().asString().contains("attacker");
        });
    }

    @Test
    void aCaseAboutNoSuchEventHasNoToll() {
        for (String report : List.of("r-1", "r-2")) {
            c.say(report, "The council of Orvey elected a mayor.")
                    .type("politics.election", "elect")
                    .on("2031-05-05");
        }
        killed("r-2", "A war elsewhere killed 3 people in an earlier year.", "3", 3, "people", "2029-05-05");
        assertThat(tolls()).isEmpty();
    }
}
