package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.statement.Argument;
import org.stemma.statement.Attribution;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.value.ActorKind;

class GistTest {
    @Test
    void whoSuffersItStandsBeforeAPassiveThatLacksItsSubject() {
        String text = "The mill, built in 1802, was burned down by raiders";

        assertThat(Gist.words(statement(text, "was burned down by raiders", "The mill", Role.PATIENT, null)))
                .isEqualTo("The mill was burned down by raiders");
    }

    @Test
    void theAntecedentTakesThePlaceOfARelativePronoun() {
        String text = "The guard, who lived in Orvane, ran";

        assertThat(Gist.words(statement(text, "who lived in Orvane", "The guard", Role.AGENT, null)))
                .isEqualTo("The guard lived in Orvane");
    }

    @Test
    void anObjectBeforeAnActiveVerbIsNoSubject() {
        String text = "The mill, they said, burned";

        assertThat(Gist.words(statement(text, "burned", "The mill", Role.PATIENT, null)))
                .isEqualTo("burned");
    }

    @Test
    void aParticipleTakesTheAuxiliaryThatItShares() {
        String text = "The war has killed thousands and driven many away";

        assertThat(Gist.words(statement(text, "driven many away", "The war", Role.AGENT, null)))
                .isEqualTo("The war has driven many away");
    }

    @Test
    void aFiniteVerbTakesNoAuxiliary() {
        String text = "The army has entered the town and took the mill";

        assertThat(Gist.words(statement(text, "took the mill", "The army", Role.AGENT, null)))
                .isEqualTo("The army took the mill");
    }

    @Test
    void theSpeakersOwnForcesAreTheirs() {
        String text = "its own forces entered Dunmere";

        assertThat(Gist.words(statement(text, text, "its own forces", Role.AGENT, "the Hill Brigade")))
                .isEqualTo("The Hill Brigade's own forces entered Dunmere");
    }

    private static Statement statement(String text, String told, String argument, Role role, @Nullable String speaker) {
        Anchor anchor = anchor(text, told);
        return new Statement(
                "s-1",
                anchor,
                anchor(text, text),
                speaker == null
                        ? List.of()
                        : List.of(new Attribution(speaker, "a-1", ActorKind.ARMED_ACTOR, null, "said", anchor, null)),
                Quotation.NONE,
                Stance.ASSERTED,
                Polarity.POSITIVE,
                null,
                null,
                List.of(new Argument(role, argument, null, null, anchor(text, argument))),
                null,
                List.of(),
                null,
                "test");
    }

    private static Anchor anchor(String text, String words) {
        int begin = text.indexOf(words);
        return new Anchor("r-1", begin, begin + words.length(), words);
    }
}
