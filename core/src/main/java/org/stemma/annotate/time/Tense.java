package org.stemma.annotate.time;

/** When what a verb tells happens, seen from the report. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
