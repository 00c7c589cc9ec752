package org.stemma.conflict.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as claims tell it together.
 *
 * @param id stable id, {@code e-…}
 * @param isMain whether it is what the case is about; exactly one event of a case is
 * @param title the gist of the claim that stands for it
 * @param type type of that claim; null if none fits
 * @param begin first day that a claim of the same type tells; null if none tells a day
 * @param end last such day
 * @param places ids, the most named first
 * @param participants ids of those who do it or to whom it is done, the most named first
 * @param claims ids, sorted
 * @param reports ids, sorted
 * @param group the group of reports that tell of it, as {@code stemma group} names it
 */
public record Event(
        String id,
        @JsonProperty("main") boolean isMain,
        String title,
        @Nullable String type,
        @Nullable LocalDate begin,
        @Nullable LocalDate end,
        List<String> places,
        List<String> participants,
        List<String> claims,
        List<String> reports,
        String group) {
    public Event {
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
    }

    /** This event as told by these reports. */
    Event withReports(List<String> all) {
        return new Event(id, isMain, title, type, begin, end, places, participants, claims, all, group);
    }
}
