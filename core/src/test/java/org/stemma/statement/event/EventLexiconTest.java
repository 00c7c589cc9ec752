package org.stemma.statement.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.statement.Role;

class EventLexiconTest {
    private final EventLexicon lexicon = new EventLexicon("", "");

    @Test
    void thereAreFortyTypesAndMoreInEveryField() {
        Set<String> fields =
                lexicon.types().stream().map(t -> t.id().split("\\.", -1)[0]).collect(Collectors.toSet());
        assertThat(lexicon.types()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(fields)
                .contains(
                        "territory",
                        "conflict",
                        "casualty",
                        "displacement",
                        "disaster",
                        "accident",
                        "crime",
                        "politics",
                        "statement");
    }

    @Test
    void everyTypeHasATrigger() {
        assertThat(lexicon.types())
                .allSatisfy(type ->
                        assertThat(lexicon.triggers()).anyMatch(t -> t.type().equals(type.id())));
    }

    @Test
    void aUserAddsATypeAndItsTriggers() {
        EventLexicon own = new EventLexicon(
                "sport.won\tSomebody wins a game.\tOrvane won.", "sport.won\tverb\tthrash\tagent\tpatient");
        assertThat(own.find("verb", "thrash"))
                .hasValueSatisfying(t -> assertThat(t.type()).isEqualTo("sport.won"));
    }

    @Test
    void aUsersTriggerWinsOverAPublishedOne() {
        EventLexicon own = new EventLexicon("", "crime.arrest\tverb\tcapture\tagent\tpatient");
        assertThat(own.find("verb", "capture").orElseThrow().type()).isEqualTo("crime.arrest");
        assertThat(lexicon.find("verb", "capture").orElseThrow().type()).isEqualTo("territory.captured");
    }

    @Test
    void aTriggerOfAnUnknownTypeIsRefused() {
        assertThatThrownBy(() -> new EventLexicon("", "sport.lost\tverb\tlose\tagent\tpatient"))
                .hasMessageContaining("'sport.lost'");
    }

    @Test
    void whoFallsIsTheOneItHappensTo() {
        assertThat(lexicon.find("place-subject", "fall").orElseThrow().subject())
                .isEqualTo(Role.PATIENT);
    }
}
