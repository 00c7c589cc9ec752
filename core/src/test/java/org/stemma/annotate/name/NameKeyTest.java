package org.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Table;

class NameKeyTest {
    private static final List<List<String>> PAIRS = Table.rows(NameKeyTest.class, "name-pairs.tsv", 3);

    @Test
    void foldsCaseAccentsAndPunctuation() {
        assertThat(NameKey.plain("  The U.S.  ")).isEqualTo("us");
        assertThat(NameKey.plain("Ālbū-Kamāl")).isEqualTo("albu kamal");
        assertThat(NameKey.plain("Sa‘dah")).isEqualTo("sadah");
    }

    @Test
    void aNameTooShortToTellHasNoSound() {
        assertThat(NameKey.sounds("Us")).isEmpty();
        assertThat(NameKey.sounds("...")).isEmpty();
    }

    @Test
    void spellingsOfOneNameMeet() {
        assertThat(pairs("same")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(wrong("same", true)).isEmpty();
    }

    @Test
    void differentNamesDoNotMeet() {
        assertThat(pairs("other")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(wrong("other", false)).isEmpty();
    }

    @Test
    void meetingDoesNotDependOnTheOrder() {
        assertThat(PAIRS)
                .allSatisfy(pair -> assertThat(NameKey.alike(pair.get(1), pair.get(2)))
                        .isEqualTo(NameKey.alike(pair.get(2), pair.get(1))));
    }

    private static List<List<String>> pairs(String kind) {
        return PAIRS.stream().filter(pair -> pair.getFirst().equals(kind)).toList();
    }

    private static List<String> wrong(String kind, boolean expected) {
        List<String> wrong = new ArrayList<>();
        for (List<String> pair : pairs(kind)) {
            if (NameKey.alike(pair.get(1), pair.get(2)) != expected) {
                wrong.add(
                        pair.get(1) + NameKey.sounds(pair.get(1)) + " / " + pair.get(2) + NameKey.sounds(pair.get(2)));
            }
        }
        return wrong;
    }
}
