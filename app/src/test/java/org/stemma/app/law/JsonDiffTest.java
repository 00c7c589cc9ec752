package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Json;

class JsonDiffTest {
    @Test
    void equalValuesDoNotDiffer() {
        assertThat(diff("{'a': [1, {'b': 2}]}", "{'a': [1, {'b': 2}]}")).isEmpty();
    }

    @Test
    void aChangedValueIsShownWithItsPath() {
        assertThat(diff("{'a': [{'b': 2}]}", "{'a': [{'b': 3}]}")).containsExactly("- /a/0000/b: 2", "+ /a/0000/b: 3");
    }

    @Test
    void recordsAreComparedByIdWhateverTheirPlace() {
        assertThat(diff("[{'id': 'x', 'n': 1}, {'id': 'y', 'n': 2}]", "[{'id': 'y', 'n': 2}, {'id': 'x', 'n': 5}]"))
                .containsExactly("- /x/n: 1", "+ /x/n: 5");
    }

    @Test
    void aMissingAndANewRecordAreShownByTheirGist() {
        assertThat(diff("[{'id': 'x', 'gist': 'rain fell'}]", "[{'id': 'y', 'gist': 'snow fell'}]"))
                .satisfiesExactly(
                        gone -> assertThat(gone).startsWith("- /x: \"rain fell\""),
                        come -> assertThat(come).startsWith("+ /y: \"snow fell\""));
    }

    private static List<String> diff(String expected, String actual) {
        return JsonDiff.between(
                Json.mapper().readTree(expected.replace('\'', '"')),
                Json.mapper().readTree(actual.replace('\'', '"')));
    }
}
