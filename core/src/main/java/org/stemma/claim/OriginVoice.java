package org.stemma.claim;

import org.stemma.report.Report;
import org.stemma.statement.Statement;
import org.stemma.text.Words;

/**
 * Who finally speaks in a statement, as far as the statement and its report alone tell.
 *
 * @param statement the statement
 * @param report its report
 * @param kind what sort of voice
 * @param key under which the voice is the same in two statements; unique for an unnamed one
 * @param name how it is called
 * @param words the words of the content told
 */
record OriginVoice(Statement statement, Report report, Kind kind, String key, String name, Words words) {
    /** What sorts of voice there are. */
    enum Kind {
        /** Somebody named. */
        NAMED,
        /** Somebody who is not named. */
        UNNAMED,
        /** An agency, cited or credited alone for the whole report. */
        AGENCY,
        /** The report itself. */
        OWN
    }

    /** This statement as told by another voice. */
    OriginVoice as(OriginVoice source) {
        return new OriginVoice(statement, report, source.kind, source.key, source.name, words);
    }

    /** Whether nobody is named who said it. */
    boolean isUnsigned() {
        return kind == Kind.OWN || kind == Kind.AGENCY;
    }
}
