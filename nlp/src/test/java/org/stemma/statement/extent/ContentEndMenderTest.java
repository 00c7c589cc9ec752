package org.stemma.statement.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.statement.PlainReading;
import org.stemma.statement.attribution.AttributionFinder;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.saying.Saying;

class ContentEndMenderTest {
    private static final EndWeights CUTTING = new EndWeights(Map.of("place=before", 9.0));
    private static final EndWeights NONE = new EndWeights(Map.of());

    private static String content(String text, EndWeights weights) {
        ReportReading reading = ReportReading.of(PlainReading.annotate(text, Set.of()));
        List<Saying> found = new AttributionFinder(CueLexicon.standard()).find(reading);
        List<Saying> mended = new ContentEndMender(weights).mend(reading, found);
        assertThat(mended).hasSameSizeAs(found);
        return mended.getFirst().content().getLast().of(text);
    }

    @Test
    void whatHappenedMeanwhileIsNotTold() {
        String text = "The mayor admitted that the ferry was unsafe, as rescuers gave up the search for survivors.";
        assertThat(content(text, EndWeights.standard())).isEqualTo("that the ferry was unsafe");
    }

    @Test
    void withoutWeightsTheRulesEndStays() {
        String text = "The mayor admitted that the ferry was unsafe, as rescuers gave up the search for survivors.";
        assertThat(content(text, NONE)).endsWith("survivors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said that the dam was safe because the gates were open.",
                "The mayor said that the dam was safe while the gates were open.",
                "The mayor said the dam was safe and the gates were open.",
                "The mayor said that the dam was safe if the gates were open."
            })
    void reasonsConditionsContrastsAndWhatIsCoordinatedAreNeverCutOff(String text) {
        assertThat(content(text, CUTTING)).endsWith("the gates were open");
    }

    @Test
    void aQuotationIsNeverCutInTwo() {
        String text = "The mayor said that the dam was \"safe in every storm since the war\" on Monday.";
        assertThat(content(text, CUTTING)).contains("safe in every storm since the war\"");
    }

    @Test
    void whatAQuotationHoldsKeepsItsEnd() {
        String text = "\"The mayor admitted that the ferry was unsafe, as rescuers gave up,\" the union said.";
        ReportReading reading = ReportReading.of(PlainReading.annotate(text, Set.of()));
        List<Saying> found = new AttributionFinder(CueLexicon.standard()).find(reading);
        assertThat(new ContentEndMender(CUTTING).mend(reading, found)).isEqualTo(found);
    }
}
