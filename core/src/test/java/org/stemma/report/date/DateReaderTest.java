package org.stemma.report.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-02-03                      | 2020-02-03
            2020-02-03T23:30:00-05:00       | 2020-02-03
            2020/02/03                      | 2020-02-03
            20200203T101500Z                | 2020-02-03
            Mon, 03 Feb 2020 10:00:00 GMT   | 2020-02-03
            3 February, 2020                | 2020-02-03
            Feb. 3rd, 2020 at 10 a.m.       | 2020-02-03
            23/02/2020                      | 2020-02-23
            02/23/2020                      | 2020-02-23
            1580724000                      | 2020-02-03
            """)
    void datesAreReadInManyForms(String written, LocalDate day) {
        assertThat(DateReader.read(written)).map(PublishedTime::day).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/02/2020", "30 February 2020", "yesterday", "12", "2020-13-45", "", " "})
    void whatCanBeReadInTwoWaysOrNoneIsNotRead(String written) {
        assertThat(DateReader.read(written)).isEmpty();
    }
}
