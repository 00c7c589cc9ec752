package org.stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.app.sample.LargeCase;

/** The page for everybody: by keyboard, by screen reader, in both themes, on narrow windows, and with a large case. */
abstract class PageForEverybody extends PageInBrowser {
    @Test
    void tabReachesEverything() {
        assumeTrue(browser().movesFocus(), "this browser moves no focus without a window, skipped");
        open("sample", "#?all=1");
        long focusable = (Long) browser()
                .script("return [...document.querySelectorAll('a[href],button,input,select,summary,[tabindex=\"0\"]')]"
                        + ".filter(e => e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true})).length");
        browser()
                .script(
                        "window.reached = new Set(); document.addEventListener('focusin', e => window.reached.add(e.target)); document.body.focus()");
        for (int i = 0; i < focusable + 20; i++) {
            browser().press(Browser.TAB);
        }
        Set<Object> missed = new LinkedHashSet<>(
                browser()
                        .array(
                                "return [...document.querySelectorAll('a[href],button,input,select,summary,[tabindex=\"0\"]')]"
                                        + ".filter(e => e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}) && !window.reached.has(e)).map(e => e.outerHTML.slice(0, 120))"));
        assertThat(missed).isEmpty();
        assertThat(focusable).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noSeriousAccessibilityRuleIsBroken(boolean dark) {
        open("sample", "");
        browser().dark(dark);
        assertThat(browser().violations(true)).isEmpty();
    }

    @Test
    void hostileTextBreaksNoAccessibilityRule() {
        open("hostile", "");
        assertThat(browser().violations(false)).isEmpty();
    }

    /** What reaches beyond the window's right edge, if the page as a whole does. */
    private static final String BEYOND = """
            const wide = document.documentElement.scrollWidth > innerWidth;
            return !wide ? [] : [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, .bar, svg'))
              .map(e => e.outerHTML.slice(0, 200));
            """;

    @Test
    void noWidthScrollsSideways() {
        for (String name : List.of("sample", "hostile")) {
            for (int width : List.of(390, 500, 1024, 1920)) {
                open(name, "");
                browser().resize(width, 900);
                assertThat(browser().array(BEYOND)).as(name + " at " + width).isEmpty();
            }
        }
    }

    /** Prints how long a large case takes, for docs/page.md; times are not asserted, since machines differ. */
    @Test
    void aLargeCaseStaysUsable() throws IOException {
        long begin = System.nanoTime();
        String html = DossierPageTest.page(LargeCase.dossier());
        long made = (System.nanoTime() - begin) / 1_000_000;
        Files.writeString(folder().resolve("large.html"), html);
        open("large", "");
        Object paint = browser()
                .script("return Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)");
        Object ready = browser().script("return Math.round(performance.getEntriesByType('navigation')[0].domComplete)");
        Object filter = browser().script("""
                const select = document.querySelector('#filters select[name=status]');
                const begin = performance.now();
                select.value = 'contested';
                select.dispatchEvent(new Event('input', {bubbles: true}));
                document.body.offsetHeight;
                return Math.round(performance.now() - begin);
                """);
        browser().script("document.querySelector('#filters').reset()");
        Object all = browser().script("""
                const box = document.querySelector('#filters input[name=all]');
                const begin = performance.now();
                box.click();
                document.body.offsetHeight;
                return Math.round(performance.now() - begin);
                """);
        System.out.printf(
                "PAGE %s, large case: %d KB, written in %d ms; first paint %s ms, complete %s ms, filter %s ms, all lines %s ms%n",
                getClass().getSimpleName(), html.length() / 1024, made, paint, ready, filter, all);
        assertThat(browser().problems()).isEmpty();
        int claims = LargeCase.dossier().claims().size();
        assertThat(browser().text("#shown")).isEqualTo(claims + " of " + claims + " claims");
        browser().script("const more = document.getElementById('more'); while (!more.hidden) more.click()");
        assertThat(visibleClaims()).hasSize(claims);
    }
}
