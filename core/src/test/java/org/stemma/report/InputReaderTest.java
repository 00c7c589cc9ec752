package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.StemmaException;

class InputReaderTest {
    private static final String TEXT = "The ferry to Calder left on time, the harbour master said.";
    private static final ReadOptions NARROW = new ReadOptions(4096, 500, 2, 2, 20, 1 << 16, 50, 100);

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Inputs read(ReadOptions options) {
        addGoodReport();
        return InputReader.read(List.of(folder.toString()), InputStream.nullInputStream(), options);
    }

    /** One good report beside the bad ones: they must not take it with them. */
    private void addGoodReport() {
        try {
            file("zz-good.txt", TEXT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<IssueKind> kinds(Inputs inputs) {
        return inputs.issues().stream().map(Issue::kind).toList();
    }

    @Test
    void foldersAreReadInOrderWithTheirSidecar() throws IOException {
        file("b/two.txt", "Two. " + TEXT);
        file("a.txt", TEXT);
        file(
                "reports.csv",
                "file,outlet,published\na.txt,The Calder Post,2020-02-03\nb/two.txt,Harbour News,\nc.txt,None,\n");
        Inputs inputs = read(ReadOptions.standard());
        assertThat(inputs.reports())
                .extracting(RawReport::outlet)
                .containsExactly("The Calder Post", "Harbour News", null);
        assertThat(inputs.reports().get(0).published()).isEqualTo("2020-02-03");
        assertThat(inputs.files())
                .hasSize(4)
                .allSatisfy(f -> assertThat(f.sha256()).hasSize(64));
        assertThat(inputs.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("c.txt"));
    }

    @Test
    void jsonIsReadInTheFieldNamesOfCrawlers() throws IOException {
        file(
                "a.json",
                "{\"docs\":[{\"id\":7,\"maintext\":\"" + TEXT
                        + "\",\"source_domain\":\"calder.example\",\"date_publish\":\"2020-02-03 10:00:00\","
                        + "\"authors\":[\"Ada Holm\",{\"name\":\"Bo Lind\"}]}]}");
        RawReport report = read(ReadOptions.standard()).reports().get(0);
        assertThat(report.givenId()).isEqualTo("7");
        assertThat(report.text()).isEqualTo(TEXT);
        assertThat(report.outlet()).isEqualTo("calder.example");
        assertThat(report.authors()).containsExactly("Ada Holm", "Bo Lind");
        assertThat(report.path()).endsWith("a.json#0");
    }

    @Test
    void standardInputIsJsonLinesAndABadLineCostsThatLineAlone() {
        String lines = "{\"text\":\"" + TEXT + "\"}\n{oops\n\n{\"text\":5}\n[1]\n{\"text\":\"Again. " + TEXT + "\"}";
        Inputs inputs = InputReader.read(List.of("-"), new ByteArrayInputStream(bytes(lines)), ReadOptions.standard());
        assertThat(inputs.reports()).extracting(RawReport::path).containsExactly("-#1", "-#6");
        assertThat(kinds(inputs))
                .containsExactlyInAnyOrder(
                        IssueKind.MALFORMED_INPUT,
                        IssueKind.BAD_FIELD,
                        IssueKind.EMPTY_REPORT,
                        IssueKind.MALFORMED_INPUT);
    }

    @Test
    void emptyBinaryAndUnknownFilesBecomeIssues() throws IOException {
        file("empty.txt", "");
        file("blank.txt", " \n\t ");
        file("binary.txt", new byte[] {0, 1, 2, 3, 0, 0, 9});
        file("broken.json", "{\"text\": ");
        file("picture.png", "not read");
        Inputs inputs = read(ReadOptions.standard());
        assertThat(inputs.reports()).hasSize(1);
        assertThat(kinds(inputs))
                .containsExactlyInAnyOrder(
                        IssueKind.UNREADABLE_INPUT,
                        IssueKind.EMPTY_REPORT,
                        IssueKind.EMPTY_REPORT,
                        IssueKind.MALFORMED_INPUT,
                        IssueKind.UNREADABLE_INPUT);
    }

    @Test
    void otherCharsetsAreToldByClaimOrLook() throws IOException {
        String words = "Der Fährmann grüßte die Gäste am Hafen, während über den Dächern Möwen kreisten. ".repeat(5);
        file("latin.txt", words.getBytes(Charset.forName("windows-1252")));
        file(
                "claimed.html",
                "<html><head><meta charset=windows-1251></head><body><p>Паром отошёл от причала вовремя, сказал капитан.</p>"
                        .getBytes(Charset.forName("windows-1251")));
        Inputs inputs = read(ReadOptions.standard());
        assertThat(inputs.reports().get(0).html()).contains("Паром отошёл");
        assertThat(inputs.reports().get(1).text()).contains("Fährmann grüßte");
        assertThat(kinds(inputs)).containsExactly(IssueKind.BAD_ENCODING);
    }

    @Test
    void feedsAndMailAreReports() throws IOException {
        file(
                "a.rss",
                "<?xml version='1.0'?><rss><channel><title>Calder Post</title><item><title>Ferry on time</title>"
                        + "<link>https://calder.example/ferry</link><pubDate>Mon, 03 Feb 2020 10:00:00 GMT</pubDate>"
                        + "<description>&lt;p&gt;" + TEXT + "&lt;/p&gt;</description></item></channel></rss>");
        file(
                "b.atom",
                "<feed><title>Harbour News</title><entry><title>Ferry late</title><link href='https://h.example/1'/>"
                        + "<published>2020-02-04T08:00:00Z</published><content type='html'>&lt;p&gt;" + TEXT
                        + "&lt;/p&gt;</content></entry></feed>");
        file(
                "c.eml",
                "From: Calder Desk <desk@calder.example>\r\nSubject: Ferry\r\nDate: Mon, 03 Feb 2020 10:00:00 +0000\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT + "\r\n");
        List<RawReport> reports = read(ReadOptions.standard()).reports();
        assertThat(reports).extracting(RawReport::title).containsExactly("Ferry on time", "Ferry late", "Ferry", null);
        assertThat(reports)
                .extracting(RawReport::outlet)
                .containsExactly("Calder Post", "Harbour News", "Calder Desk", null);
        assertThat(reports.get(0).html()).contains("<p>The ferry");
        assertThat(reports.get(1).url()).isEqualTo("https://h.example/1");
        assertThat(reports.get(2).published()).startsWith("2020-02-03");
    }

    private static String warcRecord(String body, int length) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "WARC-Date: 2020-02-03T10:00:00Z\r\nWARC-Target-URI: https://calder.example/ferry\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + (length < 0 ? bytes(http).length : length) + "\r\n\r\n" + http + "\r\n\r\n";
    }

    @Test
    void webArchivesAreReadAsStreamsPackedOrNot() throws IOException {
        byte[] record = bytes(warcRecord("<html><body><p>" + TEXT + "</p></body></html>", -1));
        file("a.warc", record);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(record);
        }
        file("b.warc.gz", packed.toByteArray());
        file("c.wacz", zip("archive/data.warc.gz", packed.toByteArray()));
        List<RawReport> reports = read(ReadOptions.standard()).reports();
        assertThat(reports).hasSize(4);
        assertThat(reports.subList(0, 3)).allSatisfy(report -> {
            assertThat(report.url()).isEqualTo("https://calder.example/ferry");
            assertThat(report.downloaded()).startsWith("2020-02-03");
            assertThat(report.html()).contains(TEXT);
        });
    }

    @Test
    void aWebArchiveThatLiesAboutALengthEndsInAnIssue() throws IOException {
        file("a.warc", warcRecord("<p>" + TEXT + "</p>", 900_000) + warcRecord("<p>" + TEXT + "</p>", 3));
        assertThat(kinds(read(ReadOptions.standard()))).isNotEmpty();
    }

    @Test
    void archivesKeepTheirBounds() throws IOException {
        file("bomb.zip", zip("a.txt", new byte[4_000_000]));
        file("climb.zip", zip("../../../etc/a.txt", bytes("Climbing. " + TEXT)));
        byte[] deep = zip("a.txt", bytes(TEXT));
        for (int i = 0; i < 5; i++) {
            deep = zip("inner.zip", deep);
        }
        file("deep.zip", deep);
        Inputs inputs = read(NARROW);
        assertThat(inputs.reports()).extracting(RawReport::path).anyMatch(path -> path.contains("climb.zip#../"));
        assertThat(inputs.issues())
                .filteredOn(issue -> issue.kind() == IssueKind.LIMIT_EXCEEDED)
                .extracting(Issue::message)
                .anyMatch(message -> message.contains("maxArchiveDepth"))
                .anyMatch(message -> message.contains("maxFileBytes") || message.contains("maxUnpackedBytes"));
        assertThat(folder.resolve("../../../etc/a.txt")).doesNotExist();
    }

    @Test
    void everyBoundIsNamedWhenItIsPassed() throws IOException {
        file("large.txt", "x".repeat(5000));
        file("long.txt", "y".repeat(600));
        file("line.jsonl", "{\"text\":\"" + "z".repeat(4000) + "\"}\n{\"text\":\"" + TEXT + "\"}\n");
        file("many.json", "[" + "{\"text\":\"t\"},".repeat(30) + "{\"text\":\"t\"}]");
        file("1/2/3/4/deep.txt", TEXT);
        Inputs inputs = read(NARROW);
        assertThat(inputs.issues())
                .extracting(Issue::message)
                .anyMatch(m -> m.contains("maxFileBytes"))
                .anyMatch(m -> m.contains("maxReportChars"))
                .anyMatch(m -> m.contains("maxEntries"))
                .anyMatch(m -> m.contains("maxFolderDepth"));
        assertThat(inputs.reports()).extracting(RawReport::path).anyMatch(path -> path.endsWith("line.jsonl#2"));
    }

    @Test
    void aMissingInputIsAnIssueBesideGoodOnesAndAnErrorAlone() throws IOException {
        Path good = file("a.txt", TEXT);
        Path missing = folder.resolve("none.txt");
        Inputs inputs = InputReader.read(
                List.of(missing.toString(), good.toString()), InputStream.nullInputStream(), ReadOptions.standard());
        assertThat(inputs.reports()).hasSize(1);
        assertThat(kinds(inputs)).containsExactly(IssueKind.UNREADABLE_INPUT);
        assertThatThrownBy(() -> InputReader.read(
                        List.of(missing.toString()), InputStream.nullInputStream(), ReadOptions.standard()))
                .isInstanceOf(StemmaException.class)
                .hasMessageContaining("none.txt")
                .hasMessageNotContaining("\n");
    }

    @Test
    void theOrderOfInputsChangesNothing() throws IOException {
        String a = file("a.txt", TEXT).toString();
        String b = file("b.json", "[{\"text\":\"" + TEXT + "\"},{\"text\":3}]").toString();
        Inputs one = InputReader.read(List.of(a, b), InputStream.nullInputStream(), ReadOptions.standard());
        Inputs other = InputReader.read(List.of(b, a, b), InputStream.nullInputStream(), ReadOptions.standard());
        assertThat(one).isEqualTo(other);
    }
}
