package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.value.Bound;

class JsonTest {
    record Sample(String zeta, @Nullable String alpha, Bound bound, BigDecimal number, LocalDate day) {
        @SuppressWarnings("UnusedMethod")
        public boolean isOdd() {
            return true;
        }
    }

    private static final Sample SAMPLE =
            new Sample("z", null, Bound.AT_LEAST, new BigDecimal("1.2E+5"), LocalDate.of(2031, 4, 2));

    @Test
    void fieldsKeepTheirOrderNullsAreWrittenAndNothingElseIs() {
        assertThat(Json.line(SAMPLE))
                .isEqualTo("{\"zeta\":\"z\",\"alpha\":null,\"bound\":\"at-least\",\"number\":120000,"
                        + "\"day\":\"2031-04-02\"}");
    }

    @Test
    void whatIsWrittenCanBeRead() {
        Sample read = Json.mapper().readValue(Json.line(SAMPLE), Sample.class);
        assertThat(read.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(read.number()).isEqualByComparingTo("120000");
    }

    @Test
    void anAnchorIsItsFourFields() {
        assertThat(Json.line(new Anchor("r-1", 3, 5, "ab")))
                .isEqualTo("{\"report\":\"r-1\",\"begin\":3,\"end\":5,\"exact\":\"ab\"}");
    }
}
