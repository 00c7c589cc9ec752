package org.stemma.statement.event;

import java.util.Set;

/** Nouns that tell a time, for texts whose time expressions were not read. */
public final class TimeWords {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "minute",
            "minutes",
            "morning",
            "evening",
            "night",
            "weekend",
            "dawn",
            "midnight",
            "today",
            "yesterday",
            "tomorrow");

    private TimeWords() {}

    /** Whether the word, in lower case, is a day, month, year, decade or stretch of time. */
    public static boolean isTime(String word) {
        return WORDS.contains(word) || word.matches("[12][0-9]{3}s?");
    }
}
