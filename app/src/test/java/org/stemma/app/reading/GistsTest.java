package org.stemma.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.app.sample.CaseBuilder;
import org.stemma.report.DateBasis;
import org.stemma.statement.Statement;

class GistsTest {
    private static Statement told(String text, String content, String agent) {
        CaseBuilder c = new CaseBuilder().report("r-1", "Post", "Title", null, DateBasis.UNKNOWN, text);
        return c.says("s-1", "r-1", content).who(agent, "a-1").in("c-1");
    }

    @Test
    void wordsThatBeginWithACapitalStayAsTheyAre() {
        assertThat(Gists.shown("Boats left the quay", List.of())).isEqualTo("Boats left the quay");
        assertThat(Gists.shown("1,500 boats left", List.of())).isEqualTo("1,500 boats left");
    }

    @Test
    void aWholeClauseBeginsWithACapital() {
        assertThat(Gists.shown("the siege began in March", List.of())).isEqualTo("The siege began in March");
        Statement s = told("She said harbour guards left the quay.", "harbour guards left the quay", "harbour guards");
        assertThat(Gists.shown("harbour guards left the quay", List.of(s))).isEqualTo("Harbour guards left the quay");
    }

    @Test
    void wordsThatLackTheirBeginningGetAnEllipsis() {
        Statement s = told("The guards came and left the quay.", "left the quay", "The guards");
        assertThat(Gists.shown("left the quay", List.of(s))).isEqualTo("… left the quay");
    }

    @Test
    void wordsThatPointBackAreKnown() {
        assertThat(Gists.leansOnOthers("its garrison had left")).isTrue();
        assertThat(Gists.leansOnOthers("Their boats burned")).isTrue();
        assertThat(Gists.leansOnOthers("Itinerant boats")).isFalse();
    }
}
