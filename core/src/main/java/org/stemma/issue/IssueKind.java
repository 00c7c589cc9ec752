package org.stemma.issue;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** The kinds of trouble with data. */
public enum IssueKind {
    /** An input could not be read at all. */
    UNREADABLE_INPUT,
    /** A limit on size, depth or number was passed; what lies beyond it was not read. */
    LIMIT_EXCEEDED,
    /** Bytes could not be decoded as text in the charset they claim. */
    BAD_ENCODING,
    /** Input that is not what its name or format promises. */
    MALFORMED_INPUT,
    /** A field has a type or value that cannot be used; it was left out. */
    BAD_FIELD,
    /** A report has no readable text. */
    EMPTY_REPORT,
    /** Two inputs claim one id. */
    DUPLICATE_ID,
    /** The same report was given more than once. */
    DUPLICATE_REPORT,
    /** Two reports are versions of one. */
    REPORT_VERSION,
    /** A report's date was inferred, or is not known. */
    UNCERTAIN_DATE,
    /** A report is written in a language that the program does not read. */
    UNSUPPORTED_LANGUAGE,
    /** A name, place, time or speaker could not be settled. */
    UNRESOLVED_REFERENCE,
    /** Reports cite each other in a circle. */
    CIRCULAR_REPORTING,
    /** A report tells of another event than the rest. */
    UNRELATED_REPORT,
    /** A text could not be taken apart; the rest was done. */
    ANNOTATION_FAILED;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
