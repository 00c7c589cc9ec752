package org.stemma.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.statement.WordTable;

class CueLexiconTest {
    @Test
    void aVerbHasItsClassAndFrames() {
        Cue tell = CueLexicon.standard().findVerb("tell").orElseThrow();
        assertThat(tell.kind()).isEqualTo(CueClass.SAY);
        assertThat(tell.takes("+to")).isTrue();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(CueLexicon.standard().findVerb("walk")).isEmpty();
        assertThat(CueLexicon.standard().findNoun("say")).isEmpty();
    }

    @Test
    void noWordIsListedTwiceInAPartOfSpeech() {
        Set<String> seen = new HashSet<>();
        List<String> twice = WordTable.lines("cues.tsv").stream()
                .map(row -> row.get(1) + " " + row.get(0))
                .filter(key -> !seen.add(key))
                .toList();
        assertThat(twice).isEmpty();
    }
}
