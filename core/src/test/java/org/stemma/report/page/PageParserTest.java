package org.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.CaseCleaner;
import org.stemma.report.CleanOptions;
import org.stemma.report.Cleaned;
import org.stemma.report.DateBasis;
import org.stemma.report.RawReport;
import org.stemma.report.Report;
import org.stemma.text.Span;

class PageParserTest {
    private static final String HEAD = "<html lang='en'><head><title>Ferry leaves on time | Calder Post</title>"
            + "<meta property='og:site_name' content='Calder Post'><meta property='article:published_time' content='2020-02-04T09:00:00Z'>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry leaves on time\","
            + "\"datePublished\":\"2020-02-03T10:00:00+01:00\",\"author\":{\"name\":\"Ada Holm\"}}]}</script></head><body>";
    private static final String BODY =
            "<p>The ferry to Calder left on time on Monday, the harbour master said, for the first time this year.</p>"
                    + "<h2>Long delays</h2><blockquote><p>We waited for weeks, and now the sea is calm &amp; open, said a fisherman.</p></blockquote>"
                    + "<ul><li>Two boats run in winter, four in summer.</li></ul>";
    private static final String CHROME =
            "<nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav><div class='cookie-banner consent'>We use cookies on this site.</div>";
    private static final String PAGE = HEAD + CHROME
            + "<article><h1>Ferry leaves on time</h1><p class='standfirst'>Winter storms had kept it in the harbour for three weeks.</p>"
            + "<div class='article-body'><figure><img><figcaption>The ferry in January</figcaption></figure>" + BODY
            + "<div class='related-links'><a href='/1'>Old ferries are sold to the islands this spring, owners say</a></div></div></article>"
            + "<div class='comments'><p>I have never seen that ferry leave on time, not once in my whole long life.</p></div><footer>Imprint</footer></body></html>";

    private static Cleaned clean(String html) {
        return new CaseCleaner(CleanOptions.standard())
                .clean(List.of(
                        new RawReport(null, "a.html", null, null, html, null, null, null, null, List.of(), null)));
    }

    @Test
    void theReportIsFoundAndTheRestIsListed() {
        Report report = clean(PAGE).reports().get(0);
        assertThat(report.text().lines())
                .containsExactly(
                        "Winter storms had kept it in the harbour for three weeks.",
                        "The ferry to Calder left on time on Monday, the harbour master said, for the first time this year.",
                        "Long delays",
                        "We waited for weeks, and now the sea is calm & open, said a fisherman.",
                        "Two boats run in winter, four in summer.");
        assertThat(report.removed())
                .extracting("exact")
                .contains("The ferry in January", "We use cookies on this site.", "Imprint")
                .anyMatch(text -> text.toString().startsWith("I have never seen"))
                .anyMatch(text -> text.toString().startsWith("Old ferries"));
    }

    @Test
    void factsComeFromTheMostTrustedPlace() {
        Report report = clean(PAGE).reports().get(0);
        assertThat(report.title()).isEqualTo("Ferry leaves on time");
        assertThat(report.outlet()).isEqualTo("Calder Post");
        assertThat(report.published()).isEqualTo(LocalDate.of(2020, 2, 3));
        assertThat(report.publishedBasis()).isEqualTo(DateBasis.PAGE);
        assertThat(report.authors()).containsExactly("Ada Holm");
    }

    @Test
    void offsetsLeadBackIntoThePageThroughCharacterReferences() {
        Cleaned cleaned = clean(PAGE);
        String text = cleaned.reports().get(0).text();
        int at = text.indexOf("calm & open");
        Span raw = cleaned.sources().get(0).offsets().toRaw(new Span(at, at + 11));
        assertThat(raw.of(PAGE)).isEqualTo("calm &amp; open");
    }

    @Test
    void navigationAddedAroundAReportChangesNoText() {
        String more = PAGE.replace(
                "<article>",
                "<aside><p>Ten things to do in Calder when the weather is bad and the sea is rough.</p></aside><article>");
        assertThat(clean(more).reports().get(0).text())
                .isEqualTo(clean(PAGE).reports().get(0).text());
    }

    @Test
    void paragraphsDividedByDoubleBreaksAreParagraphs() {
        String page =
                "<html><body><div>The ferry to Calder left on time on Monday, the master said.<br><br>Nobody was<br>left behind, he said, and waved.</div></body></html>";
        assertThat(clean(page).reports().get(0).text().lines())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("Nobody was left");
    }

    @Test
    void veryDeepPagesAreReadWithoutTrouble() {
        String page =
                "<div>".repeat(20_000) + "<p>The ferry to Calder left on time on Monday, the harbour master said.</p>";
        assertThat(clean(page).reports()).hasSize(1);
    }

    @Test
    void aMomentInUtcFallsOnTheDayThatTheOutletsAddressTells() {
        String page = PAGE.replace("2020-02-03T10:00:00+01:00", "2020-02-04T03:30:00Z");
        assertThat(clean(page).reports().get(0).published()).isEqualTo(LocalDate.of(2020, 2, 4));
        String dated =
                page.replace("</head>", "<link rel='canonical' href='https://c.example/2020/02/03/ferry'></head>");
        Report report = clean(dated).reports().get(0);
        assertThat(report.published()).isEqualTo(LocalDate.of(2020, 2, 3));
        assertThat(report.publishedAt()).isEqualTo("2020-02-04T03:30:00Z");
        assertThat(clean(dated.replace("2020/02/03", "2020/01/20"))
                        .reports()
                        .get(0)
                        .published())
                .isEqualTo(LocalDate.of(2020, 2, 4));
    }

    @Test
    void aDateLineRightAboveTheHeadlineTells() {
        String page = "<html><head><title>Harbour notes</title></head><body><nav><span>Jan 18, 2019</span></nav>"
                + "<h1>Harbour notes</h1><article>" + BODY + BODY + "</article></body></html>";
        assertThat(clean(page).reports().get(0).published()).isEqualTo(LocalDate.of(2019, 1, 18));
    }

    private static String entry(int hour) {
        return "<h2>Entry of hour " + hour + "</h2><p>The harbour master said that boat number " + hour
                + " had left the pier, and that nobody was hurt.</p>";
    }

    private static String update(int hour) {
        return "{\"@type\":\"BlogPosting\",\"headline\":\"Entry of hour " + hour + "\",\"datePublished\":\"2020-01-"
                + hour
                + "T" + hour + ":05:00+01:00\",\"articleBody\":\"The harbour master said that boat number " + hour
                + " had left the pier, and that nobody was hurt.\"}";
    }

    @Test
    void entriesOfALiveReportStayInOrderWithTheirTimes() {
        String head = HEAD.replace(
                "\"NewsArticle\",",
                "\"LiveBlogPosting\",\"liveBlogUpdate\":[" + update(16) + "," + update(15) + "," + update(14) + "],");
        String page = head + CHROME + "<article><h1>Ferry leaves on time</h1>" + entry(16) + entry(15) + entry(14)
                + "<p>The ferry has been late for three weeks, as the company has told us many times.</p></article></body></html>";
        Report report = clean(page).reports().get(0);
        assertThat(report.entries()).extracting(entry -> entry.at().getHour()).containsExactly(16, 15, 14);
        assertThat(report.entries())
                .extracting(entry -> report.text().substring(entry.begin(), entry.end()))
                .allMatch(text -> text.startsWith("Entry of hour") && text.endsWith("nobody was hurt."));
        assertThat(report.dayAt(report.entries().get(1).begin())).isEqualTo(LocalDate.of(2020, 1, 15));
        assertThat(report.dayAt(report.text().length() - 1)).isEqualTo(LocalDate.of(2020, 2, 3));
        assertThat(clean(PAGE).reports().get(0).entries()).isEmpty();
    }

    @Test
    void severalPartsOfOtherDaysAreCommentsOrOtherReports() {
        StringBuilder others = new StringBuilder();
        for (int day = 11; day < 16; day++) {
            others.append("<div><time datetime='2020-01-")
                    .append(day)
                    .append("'>")
                    .append(day)
                    .append("</time><p>We hear that ferry number ")
                    .append(day)
                    .append(" of the island line has been sold to the north.</p></div>");
        }
        String page = PAGE.replace("</article>", others + "</article>");
        assertThat(clean(page).reports().get(0).text())
                .isEqualTo(clean(PAGE).reports().get(0).text());
    }
}
