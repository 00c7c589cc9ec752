package org.stemma.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.app.sample.SampleCase;

class DossierMarkdownTest {
    private static String text() {
        StringBuilder out = new StringBuilder();
        new DossierMarkdown().write(SampleCase.dossier(), out);
        return out.toString();
    }

    @Test
    void everyReferenceHasItsNoteAndEveryNoteItsWords() {
        String text = text();
        Matcher references = Pattern.compile("\\[\\^(\\d+)](?!:)").matcher(text);
        int found = 0;
        while (references.find()) {
            assertThat(text).contains("\n[^" + references.group(1) + "]: ");
            found++;
        }
        assertThat(found).isGreaterThan(13);
        assertThat(text).contains("Dren Havlo, through Northwire, asserted, in R2 Coast Courier");
    }

    @Test
    void withoutAnOlderDossierNothingIsSaidOfOne() {
        assertThat(text()).doesNotContain("older dossier");
    }

    @Test
    void disputesNameBothSides() {
        assertThat(text()).contains("**4 May 2031** (").contains(" against **5 May 2031** (");
    }

    @Test
    void markupOfAReportStaysText() {
        assertThat(MarkdownText.escape("# <b>x</b> [a](javascript:b) *c* | d\n- e"))
                .isEqualTo("\\# &lt;b&gt;x&lt;/b&gt; \\[a\\](javascript:b) \\*c\\* \\| d - e");
    }

    @Test
    void hiddenCharactersAreNamed() {
        assertThat(MarkdownText.escape("a\u202eb")).isEqualTo("a‹U+202E›b");
    }
}
