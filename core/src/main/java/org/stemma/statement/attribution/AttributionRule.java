package org.stemma.statement.attribution;

import java.util.Optional;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.Saying;

/** One way in which texts attribute. Stateless; the first rule that finds something at a cue wins. */
public interface AttributionRule {
    /** Stable id, in the output of every statement that the rule finds. */
    String id();

    /** What the rule does, in a sentence. */
    String summary();

    /** An invented sentence, marked: {@code [source|source] [said|cue] {content}}. */
    String sample();

    /** The saying whose cue is at this site; empty if the rule does not apply. */
    Optional<Saying> find(ReportReading reading, CueSite site);
}
