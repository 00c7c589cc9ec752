package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verb means another event, or none, with other company. */
class EventsAreWhatIsToldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A blast beside the old mill left a guard dead and nine workers hurt. | casualty.killed
            The blast left six men injured.                                     | casualty.injured
            Rebels left the town on Monday.                                     | territory.withdrawn
            The well had been left unused for years.                            |
            The bombs left docks and warehouses in ruins.                       |
            The boy was found dead in the well.                                 | casualty.died
            The boy was found in the well.                                      |
            The army captured the town of Orvane.                               | territory.captured
            The rebels captured twenty soldiers near the river.                 | conflict.hostages
            The girls were held hostage by the rebels.                          | conflict.hostages
            The rebels hold the eastern bank.                                   | territory.held
            He is being held in the county jail.                                |
            Twenty girls captured by the rebels two years ago have been freed.  | crime.release
            His daughter had been freed.                                        | crime.release
            Troops freed the town of Orvane.                                    | territory.captured
            More than 270 girls were taken from their school in the town.       |
            A tourist ship struck a bridge on the river.                        | accident.crash
            Warplanes struck the depot.                                         | conflict.strike
            The search took over 100 hours.                                     |
            Rebels took over the town.                                          | territory.captured
            They have to get to the top of the list.                            |
            The camp needs clean water.                                         | humanitarian.need
            The wounded were released from hospital on Monday.                  |
            The suspect was released on Monday.                                 | crime.release
            He has campaigned for the release of the girls.                     |
            The leaders are speaking out after a deadly shooting.               |
            The leaders were involved in the shooting.                          | conflict.shooting
            A rescue operation has been going on for hours.                     |
            A ground operation has been going on for hours.                     | conflict.operation
            The driver is being held on suspicion of theft.                     |
            "We can confirm that two people have died," the mayor said.         | casualty.died
            The police have set up a number for people to call.                 |
            A man was gunned down at the party.                                 | conflict.shooting
            Guards returned fire.                                               | conflict.shooting
            A fire broke out in the depot.                                      | disaster.fire
            The rebels lost the last village they held.                         | territory.lost
            The ship lost its way.                                              |
            Residents left their homes.                                         | displacement.displaced
            Several men left the hall.                                          |
            The school closed on Monday.                                        |
            Troops closed in on the town.                                       | territory.advanced
            """)
    void theTypeIsThatOfWhatIsTold(String text, @Nullable String type) {
        assertThat(PlainReading.statements(text, Set.of()).getFirst().type())
                .as(text)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "The girls were flown by helicopter to Tarsk., INSTRUMENT, helicopter",
        "The girls were flown by a pilot to Tarsk., AGENT, a pilot",
        "The blast left the toddler dead., PATIENT, the toddler"
    })
    void whoTakesPartHasTheRoleThatTheWordsTell(String text, Role role, String exact) {
        assertThat(PlainReading.statements(text, Set.of()))
                .flatExtracting(Statement::arguments)
                .anySatisfy(a -> {
                    assertThat(a.role()).isEqualTo(role);
                    assertThat(a.exact()).isEqualTo(exact);
                });
    }
}
