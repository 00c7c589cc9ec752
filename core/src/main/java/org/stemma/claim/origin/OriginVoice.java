package org.stemma.claim.origin;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.claim.body.Body;
import org.stemma.report.Report;
import org.stemma.statement.Polarity;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Words;

/**
 * Who finally speaks in a statement, as far as the statement and its case's names tell.
 *
 * @param statement the statement
 * @param report its report
 * @param body who speaks; for the report's own voice its outlet or the agency that it credits alone
 * @param signed whether the text names somebody who said it
 * @param behind keys of texts that may stand behind it though they are not named for it: agencies that its report credits or
 *     copied
 * @param words the words of the content told
 */
record OriginVoice(Statement statement, Report report, Body body, boolean signed, Set<String> behind, Words words) {
    OriginVoice {
        behind = new TreeSet<>(behind);
    }

    /** Under which the voice is the same in two statements. */
    String key() {
        return body.key();
    }

    /** How it is called. */
    String name() {
        return body.person().isEmpty() ? body.name() : body.name() + " (" + body.person() + ")";
    }

    /** Whether it tells that the thing is so; false if it tells that it is not. */
    boolean affirms() {
        return (statement.stance() == Stance.DENIED) == (statement.polarity() == Polarity.NEGATIVE);
    }
}
