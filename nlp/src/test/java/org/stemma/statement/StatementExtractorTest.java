package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.value.ActorKind;

class StatementExtractorTest {

    private static List<Statement> read(String text) {
        return PlainReading.statements(text, Set.of());
    }

    @Test
    void whatTheReportTellsItselfHasNoChain() {
        Statement statement =
                read("Rebels captured the town of Orvane on Monday.").getFirst();
        assertThat(statement.attribution()).isEmpty();
        assertThat(statement.type()).isEqualTo("territory.captured");
        assertThat(statement.rule()).isEqualTo(StatementExtractor.OWN_VOICE);
    }

    @Test
    void theSpeakerComesFirstAndThenWhoRelays() {
        Statement statement = read("A military source told Reuters that rebels had captured the port.")
                .getFirst();
        assertThat(statement.attribution())
                .extracting(Attribution::name)
                .containsExactly("A military source", "Reuters");
        assertThat(statement.attribution())
                .extracting(Attribution::kind)
                .containsExactly(ActorKind.UNNAMED, ActorKind.AGENCY);
    }

    @Test
    void aDenialIsDenied() {
        assertThat(read("The ministry has denied that its troops entered Orvane.")
                        .getFirst()
                        .stance())
                .isEqualTo(Stance.DENIED);
    }

    @Test
    void whatIsJudgedIsNoEvent() {
        assertThat(read("The liberation of Orvane is very important.")
                        .getFirst()
                        .type())
                .isNull();
    }

    @Test
    void aCityTakenUnderControlIsCaptured() {
        assertThat(read("On Friday, troops backed by air power took full control of Orvane.")
                        .getFirst()
                        .type())
                .isEqualTo("territory.captured");
    }

    @Test
    void aHeadingThatNamesNothingTellsNothing() {
        assertThat(read("String of losses")).isEmpty();
    }

    @Test
    void anArticleCutOffFromItsNameIsNoDescription() {
        Attribution speaker =
                read("The Tarsk Council, which has been mending the dam for days, said the mill was lost.")
                        .getLast()
                        .attribution()
                        .getFirst();
        assertThat(speaker.name()).isEqualTo("Tarsk Council");
        assertThat(speaker.description()).isEqualTo("which has been mending the dam for days");
    }

    @Test
    void aFormOfAddressAloneIsNoDescriptionButAnOfficeIs() {
        assertThat(read("Mr. Idris Kohl said the mill was lost.")
                        .getFirst()
                        .attribution()
                        .getFirst()
                        .description())
                .isNull();
        assertThat(read("Governor Idris Kohl said the mill was lost.")
                        .getFirst()
                        .attribution()
                        .getFirst()
                        .description())
                .isEqualTo("Governor");
    }

    @Test
    void aGovernmentInAHeadlineIsNoPerson() {
        assertThat(read("Government says ship should not have left port")
                        .getFirst()
                        .attribution()
                        .getFirst()
                        .kind())
                .isEqualTo(ActorKind.GOVERNMENT);
    }

    @Test
    void whoFacesAnElectionTakesPartInIt() {
        assertThat(read("The loss is a blow for the mayor, who faces an election in May.")
                        .getLast()
                        .arguments())
                .extracting(Argument::exact)
                .contains("the mayor");
    }

    @Test
    void whoAnnouncesACaptureDoesNotTakePartInIt() {
        assertThat(read("The mayor watched the capture of Orvane.").getFirst().arguments())
                .extracting(Argument::exact)
                .doesNotContain("The mayor");
    }

    @Test
    void aClauseCanBeTheSubject() {
        assertThat(read("What happened in between is now clear.").getLast().arguments())
                .extracting(Argument::exact)
                .contains("What happened in between");
    }

    @Test
    void aStatementDoesNotEndWithAPronounWhoseClauseWasCutOff() {
        assertThat(read("Kohl is one of about forty people who have crossed the hills since Monday."))
                .extracting(s -> s.anchor().exact())
                .noneMatch(s -> s.endsWith(" who"));
    }

    @Test
    void everyAnchorHoldsTheTextsOwnCharacters() {
        String text = "\"The port is ours,\" said Mara Oslin, the mayor. He said: \u201cWe\u00a0left.\u201d";
        assertThat(read(text))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(
                                text.substring(s.anchor().begin(), s.anchor().end()))
                        .isEqualTo(s.anchor().exact()));
    }
}
