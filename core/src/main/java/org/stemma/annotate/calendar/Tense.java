package org.stemma.annotate.calendar;

/** When what a verb tells happens, seen from the report. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
