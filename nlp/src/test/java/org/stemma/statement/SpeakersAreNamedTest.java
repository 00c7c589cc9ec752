package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.value.ActorKind;

/** Who speaks: bodies behind spokesmen, names behind roles, pronouns, and phrases that cannot speak. */
class SpeakersAreNamedTest {
    private static List<Statement> read(String text) {
        return PlainReading.statements(text, Set.of());
    }

    private static Attribution speaker(String text) {
        return read(text).getLast().attribution().getFirst();
    }

    @Test
    void aSpokesmanWithoutANameCarriesTheBodyHeSpeaksFor() {
        Attribution speaker = speaker("A spokesman for the Popular Guard said its forces would take part.");
        assertThat(speaker.name()).isEqualTo("Popular Guard");
        assertThat(speaker.kind()).isEqualTo(ActorKind.ARMED_ACTOR);
        assertThat(speaker.description()).isEqualTo("A spokesman for the Popular Guard");
        assertThat(speaker("A police spokeswoman said two men were held.").name())
                .isEqualTo("police");
    }

    @Test
    void aSpokesmanOfAPersonOrOfACountryStaysUnnamed() {
        assertThat(speaker("A spokesman for Idris Kohl said the dam held.").kind())
                .isEqualTo(ActorKind.UNNAMED);
        assertThat(speaker("An Orvani spokesman said the dam held.").kind()).isEqualTo(ActorKind.UNNAMED);
        assertThat(speaker("A Guard spokesman, Idris Kohl, said the dam held.").name())
                .isEqualTo("Idris Kohl");
    }

    @Test
    void heAfterASpokesmanIsTheSameSpeaker() {
        assertThat(speaker(
                                "A spokesman for the Popular Guard said its forces would take part. He said they were ready.")
                        .name())
                .isEqualTo("Popular Guard");
    }

    @Test
    void aBodyWithoutANameIsCalledByTheNameApposed() {
        Attribution speaker = speaker(
                "A second armed group, the Movement for Upland Rule, denied that its men had entered the port.");
        assertThat(speaker.name()).isEqualTo("Movement for Upland Rule");
        assertThat(speaker.description()).isEqualTo("A second armed group");
    }

    @Test
    void aPersonNamedBehindAnOfficeIsWhoSpeaks() {
        assertThat(speaker("The former editor of the Orvane Herald, Idris Kohl, said the dam held.")
                        .name())
                .isEqualTo("Idris Kohl");
        assertThat(speaker("The minister of mines and energy Idris Kohl said the dam held.")
                        .name())
                .isEqualTo("Idris Kohl");
        assertThat(speaker("The chief of the Orvani navy staff Admiral Idris Kohl said the dam held.")
                        .name())
                .isEqualTo("Idris Kohl");
    }

    @Test
    void aPersonWhomAnotherBelongsToIsNotWhoSpeaks() {
        assertThat(speaker("The wife of minister Idris Kohl said the dam held.").name())
                .isNotEqualTo("Idris Kohl");
        assertThat(speaker("A member of Idris Kohl's household said the dam held.")
                        .name())
                .isNotEqualTo("Idris Kohl");
        assertThat(speaker("Critics of President Idris Kohl said the dam held.").name())
                .isNotEqualTo("Idris Kohl");
    }

    @Test
    void aPlaceOrAPhraseBeforeAColonSaysNothing() {
        assertThat(PlainReading.settledStatements(
                        "TARNAVA: The dam held on Monday.\nThe army left the town of Tarnava."))
                .allSatisfy(s -> assertThat(s.attribution()).isEmpty());
        assertThat(PlainReading.settledStatements("Deep Down: The dam held on Monday."))
                .allSatisfy(s -> assertThat(s.attribution()).isEmpty());
        assertThat(PlainReading.settledStatements("Idris Kohl: The dam held on Monday.")
                        .getFirst()
                        .attribution())
                .singleElement()
                .extracting(Attribution::name)
                .isEqualTo("Idris Kohl");
    }

    @Test
    void aStateThatSpeaksIsItsOwnActor() {
        assertThat(PlainReading.settledStatements("Russia said the dam held. Moscow vowed to strike back."))
                .allSatisfy(s -> assertThat(s.attribution()).singleElement().satisfies(speaker -> {
                    assertThat(speaker.actor()).isNotNull();
                    assertThat(speaker.kind()).isEqualTo(ActorKind.GOVERNMENT);
                    assertThat(speaker.name()).isEqualTo("Russia");
                }));
    }

    @Test
    void whoGovernsAStateIsNotTheState() {
        assertThat(PlainReading.settledStatements(
                        "The US administration said the dam held. The US president said it held."))
                .extracting(s -> s.attribution().getFirst().name())
                .doesNotContain("United States", "US");
    }

    @Test
    void whatOnlyTheNarratorSeesInSomethingHasNoSpeaker() {
        assertThat(read("The incident showed that the dam was weak."))
                .allSatisfy(s -> assertThat(s.attribution()).isEmpty());
        assertThat(read("This indicates that the dam was weak."))
                .allSatisfy(s -> assertThat(s.attribution()).isEmpty());
        assertThat(speaker("A survey showed that the dam was weak.").name()).isEqualTo("A survey");
        assertThat(speaker("Engineers showed that the dam was weak.").name()).isEqualTo("Engineers");
    }

    @Test
    void aStretchOfTimeDoesNotSpeak() {
        assertThat(read("The navy says the chase lasted 40 minutes, says it kept its distance."))
                .flatExtracting(Statement::attribution)
                .extracting(Attribution::name)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).doesNotContain("minutes"));
    }

    @Test
    void aNounWithAnInfinitiveDoesNotSpeak() {
        assertThat(read("Villagers lost the right to ask for help."))
                .allSatisfy(s -> assertThat(s.attribution()).isEmpty());
    }

    @Test
    void theSubjectOfAClauseThatStandsForTheSourceSpeaks() {
        assertThat(speaker("Orvane Bank is on record saying that the dam was weak.")
                        .name())
                .isEqualTo("Orvane Bank");
    }

    @Test
    void anOfficeIsNoName() {
        assertThat(speaker("The Foreign Secretary said the dam held.").kind()).isNotEqualTo(ActorKind.ORGANIZATION);
        assertThat(speaker("The King said the dam held.").kind()).isNotEqualTo(ActorKind.ORGANIZATION);
    }

    @Test
    void whatSaysNothingOfTheSpeakerIsNoDescription() {
        assertThat(speaker("Idris Kohl himself said the dam held.").description())
                .isNull();
        assertThat(speaker("Idris Kohl and other officials said the dam held.").description())
                .isEqualTo("Idris Kohl and other officials");
    }

    @Test
    void sheIsNoMan() {
        String text = "Lena Varga said the dam held. Mr. Idris Kohl said the mill was lost. ";
        assertThat(speaker(text + "She added that the road was open.").name()).isEqualTo("Lena Varga");
        assertThat(speaker(text + "He added that the road was open.").name()).isEqualTo("Idris Kohl");
    }

    @Test
    void aMiddleNameMeansTheOnePersonWhoBearsIt() {
        String one = "Amina Ali Tarsk said she was free. ";
        String two = "Omar Ali Kohl said the road was open. ";
        assertThat(speaker(one + "Ali said the girls were well.").name()).isEqualTo("Amina Ali Tarsk");
        assertThat(speaker(one + two + "Ali said the girls were well.").name()).isEqualTo("Ali");
    }

    @Test
    void whoSaysWhatHeBelievesIsOneLink() {
        assertThat(read("The boy's uncle said he believes the well is empty.")
                        .getLast()
                        .attribution())
                .hasSize(1);
    }

    @Test
    void onlyAPersonHasAnAge() {
        assertThat(speaker("Varga Oslin, 61, said the shooting was a blow.").kind())
                .isEqualTo(ActorKind.PERSON);
    }

    @Test
    void aMonthDoesNotSpeakButOneOfThatNameDoes() {
        assertThat(read("The rebels put out a tape in March claiming that some sailors were killed.")
                        .getLast()
                        .attribution())
                .isEmpty();
        assertThat(speaker("Lena August, 61, said the mill was lost. August said the dam held.")
                        .name())
                .endsWith("August");
    }
}
