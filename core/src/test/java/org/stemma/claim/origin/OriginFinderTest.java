package org.stemma.claim.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.lineage.LineageSamples.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.claim.Basis;
import org.stemma.claim.Independent;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.issue.IssueKind;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.EdgeKind;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.LineageFinder;
import org.stemma.lineage.LineageOptions;
import org.stemma.lineage.Passage;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.text.Ids;
import org.stemma.value.ActorKind;

class OriginFinderTest {
    private static final String LOST = "some 900 families have lost their homes in the lower town of Velmora since the"
            + " eastern wall of the dam broke";

    private final List<Report> reports = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Statement told(Report report, String content, Quotation quotation, Attribution... chain) {
        int begin = report.text().indexOf(content);
        Anchor anchor = report.anchor(begin, begin + content.length());
        Statement statement = new Statement(
                Ids.of("s", anchor),
                anchor,
                anchor,
                List.of(chain),
                quotation,
                Stance.ASSERTED,
                Polarity.POSITIVE,
                null,
                null,
                List.of(),
                null,
                List.of(),
                "c-1",
                "test");
        if (!reports.contains(report)) {
            reports.add(report);
        }
        statements.add(statement);
        return statement;
    }

    private static Attribution by(Report report, String name, ActorKind kind, @Nullable String description) {
        return new Attribution(name, null, kind, description, "said", report.anchor(0, 1), null);
    }

    private Origins find() {
        Lineage lineage = new LineageFinder(LineageOptions.standard()).find(reports);
        return new OriginFinder().find(statements, lineage, reports);
    }

    private Independent independent() {
        return find().independent(statements.stream().map(Statement::id).toList());
    }

    @Test
    void twoReportsThatNameOneSpeakerRestOnOneOrigin() {
        Report a = report("a", "Tesk Courier", "Mira Halden said 22 people were missing.");
        Report b = report("b", "Valley Mail", "Twenty-two could not be found, according to Mira Halden.");
        told(a, "22 people were missing", Quotation.INDIRECT, by(a, "Mira Halden", ActorKind.PERSON, null));
        told(b, "Twenty-two could not be found", Quotation.INDIRECT, by(b, "Mira Halden", ActorKind.PERSON, null));
        assertThat(independent()).isEqualTo(new Independent(1, 1));
        assertThat(find().origins()).singleElement().satisfies(origin -> {
            assertThat(origin.name()).isEqualTo("Mira Halden");
            assertThat(origin.kind()).isEqualTo(OriginKind.SPEAKER);
            assertThat(origin.reports()).containsExactly("a", "b");
            assertThat(origin.reasons()).containsExactly("Both name Mira Halden as the speaker.");
        });
    }

    @Test
    void twoNamedSpeakersAreTwoOrigins() {
        Report a = report("a", "Tesk Courier", "Mira Halden said 22 people were missing.");
        Report b = report("b", "Valley Mail", "Jon Verrik said 22 people were missing.");
        told(a, "22 people were missing", Quotation.INDIRECT, by(a, "Mira Halden", ActorKind.PERSON, null));
        told(b, "22 people were missing", Quotation.INDIRECT, by(b, "Jon Verrik", ActorKind.PERSON, null));
        assertThat(independent()).isEqualTo(new Independent(2, 2));
    }

    @Test
    void aPersonAndTheOfficeSheSpeaksForAreOneOrigin() {
        Report a =
                report("a", "Tesk Courier", "Some 900 families fled, said Ada Lorn of the Red Lantern relief office.");
        Report b = report("b", "Valley Mail", "About 900 households are gone, the Red Lantern relief office said.");
        told(
                a,
                "Some 900 families fled",
                Quotation.INDIRECT,
                by(a, "Ada Lorn", ActorKind.PERSON, "of the Red Lantern relief office"));
        told(
                b,
                "About 900 households are gone",
                Quotation.INDIRECT,
                by(b, "the Red Lantern relief office", ActorKind.ORGANIZATION, null));
        assertThat(independent()).isEqualTo(new Independent(1, 1));
    }

    @Test
    void aCopiedPassageIsOneOriginThoughTheCopyDropsItsSource() {
        Report a = report("a", "Tesk Courier", LOST + ", Ada Lorn said on Friday evening in the flooded council hall.");
        Report b = report("b", "Valley Mail", LOST + ".");
        told(a, LOST, Quotation.INDIRECT, by(a, "Ada Lorn", ActorKind.PERSON, null));
        told(b, LOST, Quotation.NONE);
        assertThat(independent()).isEqualTo(new Independent(1, 1));
        assertThat(find().origins().getFirst().name()).isEqualTo("Ada Lorn");
    }

    @Test
    void aVerbatimCopyNeverRaisesTheNumber() {
        Report a = report("a", "Tesk Courier", LOST + ".");
        Report b = report("b", "Valley Mail", "Nine hundred households were washed out, we have seen.");
        told(a, LOST, Quotation.NONE);
        told(b, "Nine hundred households were washed out", Quotation.NONE);
        assertThat(independent()).isEqualTo(new Independent(2, 2));
        told(report("c", "Orsk Journal", LOST + "."), LOST, Quotation.NONE);
        assertThat(independent()).isEqualTo(new Independent(2, 2));
    }

    @Test
    void anOutletsOwnUpdateIsNotASecondVoice() {
        told(report("a", "Tesk Courier", LOST + "."), LOST, Quotation.NONE);
        String later = "Nine hundred households were washed out";
        told(report("b", "Tesk Courier", later + "."), later, Quotation.NONE);
        assertThat(independent()).isEqualTo(new Independent(1, 1));
    }

    @Test
    void unnamedSourcesGiveARange() {
        Report a = report("a", "Tesk Courier", "A guard said the sluice was open.");
        Report b = report("b", "Valley Mail", "An official said the sluice stood open.");
        told(a, "the sluice was open", Quotation.INDIRECT, by(a, "A guard", ActorKind.UNNAMED, null));
        told(b, "the sluice stood open", Quotation.INDIRECT, by(b, "An official", ActorKind.UNNAMED, null));
        assertThat(independent()).isEqualTo(new Independent(1, 2));
        Report c = report("c", "Orsk Journal", "Jon Verrik said the sluice was not shut.");
        told(c, "the sluice was not shut", Quotation.INDIRECT, by(c, "Jon Verrik", ActorKind.PERSON, null));
        assertThat(independent()).isEqualTo(new Independent(1, 3));
    }

    @Test
    void oneSpeechQuotedTwiceIsOneOriginThoughTheSpeakerIsNotNamed() {
        String speech = "The last of the sluices is free of the mud";
        Report a = report("a", "Tesk Courier", "\"" + speech + "\", a foreman said.");
        Report b = report("b", "Valley Mail", "A man in charge said: \"" + speech + ".\"");
        told(a, speech, Quotation.DIRECT, by(a, "a foreman", ActorKind.UNNAMED, null));
        told(b, speech, Quotation.DIRECT, by(b, "A man in charge", ActorKind.UNNAMED, null));
        assertThat(independent()).isEqualTo(new Independent(1, 1));
    }

    @Test
    void aLeadInTheReportsOwnVoiceIsItsOutletsAndMayRestOnTheSourceNamedBelow() {
        Report a = report("a", "Tesk Courier", "The dam is gone. It broke at four, Jon Verrik said.");
        told(a, "The dam is gone", Quotation.NONE);
        told(a, "It broke at four", Quotation.INDIRECT, by(a, "Jon Verrik", ActorKind.PERSON, null));
        assertThat(independent()).isEqualTo(new Independent(1, 2));
        assertThat(find().origins()).extracting(Origin::name).containsExactlyInAnyOrder("Tesk Courier", "Jon Verrik");
    }

    @Test
    void whatAReportTakesUpAfterItNamedTheSourceAddsNoOrigin() {
        Report a = report("a", "Tesk Courier", "It broke at four, Jon Verrik said. The dam is gone.");
        told(a, "It broke at four", Quotation.INDIRECT, by(a, "Jon Verrik", ActorKind.PERSON, null));
        told(a, "The dam is gone", Quotation.NONE);
        assertThat(independent()).isEqualTo(new Independent(1, 1));
    }

    @Test
    void aHeadingOverANamedSourceAddsNoOrigin() {
        Report a = report("a", "Tesk Courier", "The dam is gone\n\nIt broke at four, Jon Verrik said.");
        told(a, "The dam is gone", Quotation.NONE);
        told(a, "It broke at four", Quotation.INDIRECT, by(a, "Jon Verrik", ActorKind.PERSON, null));
        assertThat(independent()).isEqualTo(new Independent(1, 1));
    }

    @Test
    void anOwnVoiceBesideTwoSourcesMakesThemNotOne() {
        Report a = report(
                "a",
                "Tesk Courier",
                "The dam is gone. It broke at four, Jon Verrik said. Mira Halden said it was five.");
        told(a, "The dam is gone", Quotation.NONE);
        told(a, "It broke at four", Quotation.INDIRECT, by(a, "Jon Verrik", ActorKind.PERSON, null));
        told(a, "it was five", Quotation.INDIRECT, by(a, "Mira Halden", ActorKind.PERSON, null));
        assertThat(independent()).isEqualTo(new Independent(2, 3));
    }

    @Test
    void textOfOneAgencyIsOneOrigin() {
        Report a = report("a", "Tesk Courier", null, "The wall broke at four in the morning.", "Norpress");
        Report b = report("b", "Valley Mail", null, "Before dawn the dam gave way.", "Norpress");
        told(a, "The wall broke at four in the morning", Quotation.NONE);
        told(b, "Before dawn the dam gave way", Quotation.NONE);
        assertThat(independent()).isEqualTo(new Independent(1, 1));
        assertThat(find().origins().getFirst().kind()).isEqualTo(OriginKind.AGENCY);
    }

    @Test
    void reportsThatCiteEachOtherInACircleRaiseAnIssue() {
        Report a = report("a", "Tesk Courier", "The wall broke, Valley Mail reported.");
        Report b = report("b", "Valley Mail", "The wall has broken, according to the Tesk Courier.");
        told(a, "The wall broke", Quotation.INDIRECT, by(a, "Valley Mail", ActorKind.MEDIA, null));
        told(b, "The wall has broken", Quotation.INDIRECT, by(b, "the Tesk Courier", ActorKind.MEDIA, null));
        assertThat(find().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(IssueKind.CIRCULAR_REPORTING);
            assertThat(issue.message()).contains("tesk courier cites valley mail cites tesk courier");
        });
    }

    @Test
    void aCircleIsClosedByCopiedTextAsWellAsByACitation() {
        Report a = report("a", "Tesk Courier", LOST + ", the Valley Mail reported.");
        Report b = report("b", "Valley Mail", LOST + ".");
        told(a, LOST, Quotation.INDIRECT, by(a, "the Valley Mail", ActorKind.MEDIA, null));
        told(b, LOST, Quotation.NONE);
        Passage passage = new Passage(a.anchor(0, LOST.length()), b.anchor(0, LOST.length()));
        Edge copied =
                new Edge("l-1", "a", "b", EdgeKind.VERBATIM, Direction.LIKELY, 1, List.of(passage), List.of("x", "y"));
        Lineage lineage = new Lineage(List.of(copied), List.of(), List.of());
        assertThat(new OriginFinder().find(statements, lineage, reports).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .contains("tesk courier cites valley mail has the text of tesk courier"));
    }

    @Test
    void aSourceThatConfirmsItsOwnWordRaisesAnIssue() {
        Report a = report("a", "Tesk Courier", "The wall broke, Jon Verrik said. He confirmed that it broke at four.");
        told(a, "The wall broke", Quotation.INDIRECT, by(a, "Jon Verrik", ActorKind.PERSON, null));
        Attribution again =
                new Attribution("Jon Verrik", null, ActorKind.PERSON, null, "confirmed", a.anchor(33, 35), null);
        told(a, "it broke at four", Quotation.INDIRECT, again);
        assertThat(find().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(IssueKind.CIRCULAR_REPORTING);
            assertThat(issue.message()).contains("Jon Verrik said it in the first place");
        });
    }

    @Test
    void anotherSourceThatConfirmsRaisesNone() {
        Report a = report("a", "Tesk Courier", "The wall broke, Jon Verrik said. Ada Lorn confirmed that it broke.");
        told(a, "The wall broke", Quotation.INDIRECT, by(a, "Jon Verrik", ActorKind.PERSON, null));
        Attribution again =
                new Attribution("Ada Lorn", null, ActorKind.PERSON, null, "confirmed", a.anchor(33, 41), null);
        told(a, "it broke", Quotation.INDIRECT, again);
        assertThat(find().issues()).isEmpty();
    }

    @Test
    void eachClaimTellsWhatItsOriginsGiveToIt() {
        Report a = report("a", "Tesk Courier", "The dam is gone. It broke at four, Jon Verrik said. It is the end.");
        told(a, "The dam is gone", Quotation.NONE);
        told(a, "It broke at four", Quotation.INDIRECT, by(a, "Jon Verrik", ActorKind.PERSON, null));
        Origins origins = find();
        assertThat(origins.basisByClaim().get("c-1"))
                .extracting(basis -> basis.counts() + " " + basis.statements().size())
                .containsExactlyInAnyOrder("SURELY 1", "POSSIBLY 1");
        assertThat(origins.basisByClaim().get("c-1"))
                .extracting(Basis::origin)
                .containsExactlyElementsOf(
                        origins.origins().stream().map(Origin::id).toList());
    }

    @Test
    void removingAReportNeverAddsCorroboration() {
        Report a = report("a", "Tesk Courier", LOST + ".");
        Report b = report("b", "Valley Mail", LOST + ", Ada Lorn said.");
        Report c = report("c", "Orsk Journal", "A clerk said 900 families were homeless.");
        told(a, LOST, Quotation.NONE);
        told(b, LOST, Quotation.INDIRECT, by(b, "Ada Lorn", ActorKind.PERSON, null));
        told(c, "900 families were homeless", Quotation.INDIRECT, by(c, "A clerk", ActorKind.UNNAMED, null));
        Independent whole = independent();
        for (Statement left : List.copyOf(statements)) {
            Independent part = find().independent(statements.stream()
                    .filter(s -> !s.equals(left))
                    .map(Statement::id)
                    .toList());
            assertThat(part.low()).isLessThanOrEqualTo(whole.low());
            assertThat(part.high()).isLessThanOrEqualTo(whole.high());
        }
    }
}
