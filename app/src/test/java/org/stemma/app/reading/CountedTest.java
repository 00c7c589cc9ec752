package org.stemma.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void severalAreToldInThePlural() {
        assertThat(Counted.many("fighter", "present")).isEqualTo("fighters present");
        assertThat(Counted.many("people", "killed")).isEqualTo("people killed");
        assertThat(Counted.many("child", "injured")).isEqualTo("children injured");
        assertThat(Counted.many("family", "displaced")).isEqualTo("families displaced");
        assertThat(Counted.many("bus", "burned")).isEqualTo("buses burned");
        assertThat(Counted.many("displaced", "")).isEqualTo("displaced people");
    }

    @Test
    void oneIsToldInTheSingularWhateverItsScale() {
        assertThat(Counted.told(new BigDecimal("1.0"), BigDecimal.ONE, "people", "killed"))
                .endsWith("person killed");
        assertThat(Counted.told(BigDecimal.ONE, BigDecimal.TWO, "people", "killed"))
                .isEqualTo("1–2 people killed");
        assertThat(Counted.told(BigDecimal.ONE, null, "officer", "injured")).isEqualTo("1 or more officers injured");
    }

    @Test
    void aConflictAboutNumbersIsNamedByWhatIsCounted() {
        assertThat(Counted.about("number of fighter present")).isEqualTo("fighters present");
        assertThat(Counted.about("number of people")).isEqualTo("number of people");
        assertThat(Counted.about("number of people besides hospitalized")).isEqualTo("other people hospitalized");
        assertThat(Counted.about("The bridge fell")).isEqualTo("The bridge fell");
    }
}
