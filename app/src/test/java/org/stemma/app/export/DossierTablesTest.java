package org.stemma.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stemma.app.sample.HostileCase;
import org.stemma.app.sample.SampleCase;

class DossierTablesTest {
    @Test
    void crosswalkLeadsFromEveryClaimAndReportToItsSentence() {
        Map<String, String> files = new DossierTables().write(SampleCase.dossier());
        String crosswalk = Objects.requireNonNull(files.get("crosswalk.csv"));
        assertThat(crosswalk.lines()).hasSize(1 + 13);
        assertThat(crosswalk).contains("\"s-6\",\"asserted\",\"x-day:B\"").contains("ending a siege of nine weeks.\"");
    }

    @Test
    void everyClaimHasAStanceOfEveryReport() {
        var dossier = SampleCase.dossier();
        String stances =
                Objects.requireNonNull(new DossierTables().write(dossier).get("stances.csv"));
        assertThat(stances.lines()).hasSize(1 + dossier.claims().size());
        assertThat(stances.lines().skip(1))
                .allSatisfy(line -> assertThat(line.split("\",\""))
                        .hasSizeGreaterThanOrEqualTo(2 + dossier.reports().size()));
        assertThat(stances).contains("\"denied\"", "\"not-mentioned\"", "\"published-before\"");
    }

    @Test
    void aTextThatLooksLikeAFormulaBecomesText() {
        CsvText csv = new CsvText("a", "b", "c", "d", "e");
        csv.row("=HYPERLINK(\"x\")", " +1", "\u200b@cmd", -5, "\tplain");
        assertThat(csv.toString())
                .isEqualTo("a,b,c,d,e\r\n\"'=HYPERLINK(\"\"x\"\")\",\"' +1\",\"'\u200b@cmd\",\"-5\",\"'\tplain\"\r\n");
    }

    @Test
    void aReportsIdInTheHeaderIsNoFormulaAndNoColumnMore() {
        CsvText csv = new CsvText("claim", "r-1", "=1+1", "a,\"b\"\r\n@c");
        assertThat(csv.toString()).isEqualTo("claim,r-1,\"'=1+1\",\"a,\"\"b\"\"\r\n@c\"\r\n");
    }

    @Test
    void noCellOfTheHostileCaseBeginsAFormula() {
        new DossierTables()
                .write(HostileCase.dossier())
                .forEach((name, table) -> assertThat(table)
                        .as(name)
                        .doesNotContainPattern("(?:^|[,\\n])\"?[\\s\\p{Cf}]*[=+@|%＝＋－＠](?!\\d)"));
    }

    @Test
    void anAbsentValueIsAnEmptyCell() {
        CsvText csv = new CsvText("a", "b");
        csv.row(null, "");
        assertThat(csv.toString()).endsWith("\r\n,\"\"\r\n");
    }
}
