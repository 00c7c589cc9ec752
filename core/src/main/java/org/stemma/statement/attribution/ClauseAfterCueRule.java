package org.stemma.statement.attribution;

import java.util.Optional;
import org.stemma.text.Span;

/** {@code NP said that …}, {@code NP said …}, {@code NP vowed to …}. */
final class ClauseAfterCueRule implements AttributionRule {
    @Override
    public String id() {
        return "clause-after-cue";
    }

    @Override
    public String summary() {
        return "The clause that completes a reporting verb, with or without \"that\", or as an infinitive, is what the speaker says.";
    }

    @Override
    public String sample() {
        return "[The mayor|source] [said|cue] {that the bridge was closed}.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        if (site.passive() && site.source() == null) {
            return Optional.empty();
        }
        return Contents.clauseAfter(site).filter(r -> r[0] <= r[1]).map(range -> {
            Span span = Contents.endWithQuote(reading, site.tree().span(range[0], range[1]));
            return site.saying(this, span, Contents.quotation(reading, span));
        });
    }
}
