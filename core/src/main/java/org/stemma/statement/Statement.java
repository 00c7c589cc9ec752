package org.stemma.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;
import org.stemma.value.Quantity;

/**
 * What one report says at one place, with its attribution.
 *
 * @param id stable id, {@code s-…}
 * @param anchor the content told, without its attribution
 * @param sentence the whole sentence
 * @param attribution the chain of those behind it, the speaker first, then who relays; empty for the report's own voice
 * @param quotation how the words are given
 * @param stance how surely and which way it is told
 * @param polarity whether the content is negated
 * @param type event type from the published list, for instance {@code territory.captured}; null if none fits
 * @param predicate lemma of the word that carries the content; null if there is none
 * @param arguments who and what takes part
 * @param time when it happened; null where the text does not tell
 * @param quantities numbers in the content
 * @param claim id of the claim it belongs to; null before claims are made
 * @param rule id of the rule or model that found it
 */
public record Statement(
        String id,
        Anchor anchor,
        Anchor sentence,
        List<Attribution> attribution,
        Quotation quotation,
        Stance stance,
        Polarity polarity,
        @Nullable String type,
        @Nullable String predicate,
        List<Argument> arguments,
        @Nullable StatementTime time,
        List<Quantity> quantities,
        @Nullable String claim,
        String rule) {
    public Statement {
        attribution = List.copyOf(attribution);
        arguments = List.copyOf(arguments);
        quantities = List.copyOf(quantities);
    }

    /** Id of the report that makes the statement. */
    public String report() {
        return anchor.report();
    }

    /** This statement as part of a claim. */
    public Statement withClaim(String claimId) {
        return new Statement(
                id,
                anchor,
                sentence,
                attribution,
                quotation,
                stance,
                polarity,
                type,
                predicate,
                arguments,
                time,
                quantities,
                claimId,
                rule);
    }
}
