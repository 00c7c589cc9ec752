package org.stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.app.sample.HostileCase;
import org.stemma.app.sample.SampleCase;
import org.stemma.dossier.Dossier;
import org.stemma.statement.Statement;

/** The page in a real browser: no foreign code runs, nothing loads, everything that is shown does what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageInBrowser {
    private Path folder = Path.of("");

    private @Nullable Browser started;

    /** Starts the browser, or skips the tests. */
    abstract Browser start() throws IOException;

    Browser browser() {
        return Objects.requireNonNull(started);
    }

    @BeforeAll
    void prepare(@TempDir Path temporary) throws IOException {
        folder = temporary;
        started = start();
        Files.writeString(folder.resolve("sample.html"), DossierPageTest.page(SampleCase.dossier()));
        Files.writeString(folder.resolve("hostile.html"), DossierPageTest.page(HostileCase.dossier()));
    }

    @AfterAll
    void stop() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    Path folder() {
        return folder;
    }

    void open(String name, String fragment) {
        browser().resize(1366, 768);
        browser().dark(false);
        browser().open(folder.resolve(name + ".html"), fragment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "hostile"})
    void nothingRunsLoadsOrComplains(String name) {
        open(name, "");
        assertThat(browser().script("return String(window.hacked)")).isEqualTo("undefined");
        assertThat(browser().array("return performance.getEntriesByType('resource').map(e => e.name)"))
                .isEmpty();
        assertThat(browser().problems()).isEmpty();
        assertThat(
                        browser()
                                .array(
                                        "return [...document.querySelectorAll('iframe,img,base,object,embed,link:not([rel=icon])')].map(e => e.outerHTML)"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "hostile"})
    void everyHighlightIsItsAnchor(String name) {
        open(name, "");
        Dossier dossier = name.equals("sample") ? SampleCase.dossier() : HostileCase.dossier();
        for (Statement s : dossier.statements()) {
            Object shown = browser()
                    .script(
                            "return [...document.querySelectorAll('.text [data-s~=\"' + CSS.escape(arguments[0]) + '\"]')].map(e => e.textContent).join('')",
                            s.id());
            assertThat(shown).as(s.id()).isEqualTo(held(s.anchor().exact()));
        }
    }

    /** A text as HTML can hold it. */
    private static String held(String text) {
        return text.chars().mapToObj(PageInBrowser::held).collect(Collectors.joining());
    }

    private static String held(int c) {
        if (c < ' ' && c != '\n') {
            return "" + (char) (0x2400 + c);
        }
        boolean lost = (c > 0x7f && c <= 0x9f) || c == 0xffff || c == 0xd800 || c == 0xdc00;
        return lost ? "\ufffd" : c == 0x7f ? "\u2421" : "" + (char) c;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "hostile"})
    void everyLinkLandsAndNoIdStandsTwice(String name) {
        open(name, "");
        assertThat(browser()
                        .array(
                                "return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                                        + ".filter(id => !document.getElementById(decodeURIComponent(id)))"))
                .isEmpty();
        assertThat(
                        browser()
                                .array(
                                        "const seen = new Set(); return [...document.querySelectorAll('[id]')].map(e => e.id).filter(id => seen.size === seen.add(id).size)"))
                .isEmpty();
        assertThat(
                        browser()
                                .array(
                                        "return [...document.querySelectorAll('a:not([href^=\"#\"])')].map(a => a.protocol + a.rel)"))
                .allMatch(link -> link.toString().matches("https?:noopener noreferrer nofollow"));
    }

    @Test
    void aCellOpensTheWordsWithTheirChain() {
        open("sample", "");
        browser().click("a.cell[href='#s-3']");
        assertThat(browser().sees("#panel")).isTrue();
        assertThat(browser().text("#panel-body blockquote"))
                .contains("The Coast League denied that its garrison had left the town.");
        assertThat(browser().text("#panel-body .chain")).contains("Coast League");
        browser().press(Browser.ESCAPE);
        assertThat(browser().sees("#panel")).isFalse();
        assertThat(browser().script("return document.activeElement.getAttribute(\'href\')"))
                .isEqualTo("#s-3");
    }

    @Test
    void filtersStandInTheFragmentAndComeBack() {
        open("sample", "#?status=contested");
        assertThat(visibleClaims()).containsExactly("#c-fall", "#c-dead");
        browser()
                .script(
                        "const s = document.querySelector('#filters select[name=kind]'); s.value = 'quantity'; s.dispatchEvent(new Event('input', {bubbles: true}))");
        assertThat(visibleClaims()).containsExactly("#c-dead");
        assertThat(browser().script("return location.href").toString()).endsWith("#?status=contested&kind=quantity");
        open("sample", "#?status=contested&kind=quantity");
        assertThat(visibleClaims()).containsExactly("#c-dead");
    }

    @Test
    void claimsOfOneReportShowWhenAskedFor() {
        open("sample", "");
        assertThat(visibleClaims()).doesNotContain("#c-siege").hasSize(4);
        browser().click("#filters input[name=all]");
        assertThat(visibleClaims()).contains("#c-siege").hasSize(7);
        open("sample", "#?q=siege");
        assertThat(visibleClaims()).containsExactly("#c-siege");
    }

    List<Object> visibleClaims() {
        return browser()
                .array(
                        "return [...document.querySelectorAll('#matrix tr.row')].filter(r => r.offsetParent).map(r => r.querySelector('a.ev').getAttribute('href'))");
    }

    @Test
    void linesCanBeOrderedByDay() {
        open("sample", "#?all=1&sort=date");
        List<Object> days = browser()
                .array(
                        "return [...document.querySelectorAll('#matrix tbody:nth-of-type(1) tr.row')].map(r => r.dataset.date)");
        assertThat(days).containsExactly("2031-03-01", "2031-05-04", "", "");
    }

    @Test
    void twoReportsChosenOpenTheTextTheyShare() {
        open("sample", "");
        browser().click("#lineage-svg a.pick[data-report=R2]");
        assertThat(browser()
                        .script("return document.getElementById('say').textContent")
                        .toString())
                .contains("chosen");
        browser().click("#lineage-svg a.pick[data-report=R3]");
        assertThat(browser().script("return document.getElementById('l-1').open"))
                .isEqualTo(true);
        assertThat(browser().text("#l-1 .pair del")).isEqualTo("Tuesday, the regional council said,");
        assertThat(browser().text("#l-1 .pair ins")).isEqualTo("Wednesday,");
    }

    @Test
    void bothTextsCanBeReadInFullSideBySideByKeyboard() {
        assumeTrue(browser().movesFocus(), "this browser moves no focus without a window, skipped");
        open("sample", "#l-1");
        browser().script("document.querySelector('#l-1 summary').focus()");
        if (browser().script("return document.getElementById('l-1').open").equals(false)) {
            browser().press(Browser.ENTER);
        }
        assertThat(browser().script("return document.querySelectorAll('#l-1 .gap .pair').length"))
                .isEqualTo(0L);
        browser().press(Browser.TAB);
        assertThat(browser().script("return document.activeElement.innerText")).isEqualTo("Show both texts in full");
        browser().press(Browser.ENTER);
        for (int side = 1; side <= 2; side++) {
            String report = side == 1 ? "r-coast" : "r-herald";
            Object shown = browser()
                    .script(
                            "return [...document.querySelectorAll('#l-1 .pair > blockquote:nth-of-type(' + arguments[0] + ')')].map(q => q.textContent).join('')",
                            side);
            String text = SampleCase.dossier().reports().stream()
                    .filter(r -> r.id().equals(report))
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertThat(letters(shown.toString())).as(report).isEqualTo(letters(text));
        }
        assertThat(browser().array("return [...document.querySelectorAll('#l-1 .pair [id]')].map(e => e.id)"))
                .isEmpty();
    }

    /** A text without what may stand at the seams of passages. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Test
    void aPairThatIsOpenIsPrintedInFull() {
        open("sample", "");
        browser().script("document.querySelector('#l-1').open = true; dispatchEvent(new Event('beforeprint'))");
        assertThat(browser().array("return [...document.querySelectorAll('#l-1 .gap')].map(g => g.open)"))
                .isNotEmpty()
                .containsOnly(true);
    }

    @Test
    void removedTextOpensWhereItStood() {
        open("sample", "#R2");
        assertThat(browser().sees("#R2 .cut p")).isFalse();
        browser().click("#R2 .cut summary");
        assertThat(browser().text("#R2 .cut p")).contains("Home | News | Sport | Log in");
    }
}
