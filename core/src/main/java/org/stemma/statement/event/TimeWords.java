package org.stemma.statement.event;

import java.util.Set;

/** Nouns that tell a time, for texts whose time expressions were not read. */
final class TimeWords {
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

    static boolean isTime(String word) {
        return WORDS.contains(word) || word.matches("[12][0-9]{3}");
    }
}
