package org.stemma.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.stemma.text.Labels;

/**
 * What one origin gives to one claim.
 *
 * @param origin id
 * @param counts how it counts among the independent origins
 * @param statements ids of those of the claim that rest on it, sorted
 * @param reasons why they rest on it and why it counts so, one plain sentence each
 */
public record Basis(String origin, Counts counts, List<String> statements, List<String> reasons) {
    /** How an origin counts. */
    public enum Counts {
        /** In {@code low} and {@code high}. */
        SURELY,
        /** In {@code high}; it may rest on another. */
        POSSIBLY,
        /** In neither: it only takes up what its report tells from a named source. */
        NOT;

        /** As written in output. */
        @JsonValue
        public String label() {
            return Labels.of(this);
        }
    }

    public Basis {
        statements = List.copyOf(statements);
        reasons = List.copyOf(reasons);
    }
}
