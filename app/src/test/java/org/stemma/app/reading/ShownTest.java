package org.stemma.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static String html(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    @Test
    void markupIsEscapedAndTheStringIsolated() {
        assertThat(html(Shown.text("<b a='1'>&\"</b>")))
                .isEqualTo("<bdi>&lt;b a=&#39;1&#39;&gt;&amp;&#34;&lt;/b&gt;</bdi>");
    }

    @Test
    void aCharacterThatTurnsTheDirectionIsIsolatedAndNamed() {
        assertThat(html(Shown.piece("a\u202eb")))
                .isEqualTo("a<bdi class=\"hid\" title=\"hidden character U+202E\">\u202e</bdi>b");
        assertThat(Shown.plain("a\u202eb\u0007")).isEqualTo("a‹U+202E›b‹U+0007›");
    }

    @Test
    void halfACharacterNeverReachesThePage() {
        assertThat(html(Shown.piece("x\ud83d y\ude00 \ud83d\ude00"))).isEqualTo("x\ufffd y\ufffd \ud83d\ude00");
        assertThat(Shown.clip("ab\ud83d\ude00", 3)).isEqualTo("ab…");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(WebAddress.of("https://a.example/b?c=d")).isEqualTo("https://a.example/b?c=d");
        for (String address : new String[] {
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "data:text/html,x",
            "file:///etc/x",
            "//a.example",
            "http:",
            "http://a b"
        }) {
            assertThat(WebAddress.of(address)).as(address).isEmpty();
        }
    }
}
