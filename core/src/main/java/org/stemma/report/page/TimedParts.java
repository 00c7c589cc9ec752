package org.stemma.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.report.RemovalReason;
import org.stemma.report.date.DateReader;
import org.stemma.report.date.PublishedTime;

/**
 * Finds comments and pointers to other reports by their dates: several parts of a page that each carry one marked day, not
 * the report's own, and that leave enough of the page to be the report. A live report is not judged so.
 */
final class TimedParts {
    private static final int MANY = 4;
    private static final int MOST_TIMES = 5_000;
    private static final int MOST_LEVELS = 40;
    private static final double REST = 0.25;

    private TimedParts() {}

    /** Marks such parts of the body as chrome. */
    static void cut(Element body, ChromeElements chrome, LocalDate published) {
        Map<Element, LocalDate> days = days(body);
        Map<Element, Set<LocalDate>> within = new HashMap<>();
        days.forEach((time, day) -> around(time, body)
                .forEach(element ->
                        within.computeIfAbsent(element, e -> new HashSet<>()).add(day)));
        Set<Element> parts = new LinkedHashSet<>();
        days.forEach((time, day) -> {
            Element part = day.equals(published) ? null : part(time, body, within);
            if (part != null) {
                parts.add(part);
            }
        });
        int prose = parts.stream().mapToInt(chrome::prose).sum();
        if (parts.size() >= MANY && chrome.prose(body) - prose >= REST * chrome.prose(body)) {
            parts.forEach(part -> chrome.cut(part, RemovalReason.RELATED));
        }
    }

    /** The largest element that holds this day's mark and no other day's. */
    private static @Nullable Element part(Element time, Element body, Map<Element, Set<LocalDate>> within) {
        Element part = null;
        for (Element element : around(time, body)) {
            if (within.getOrDefault(element, Set.of()).size() == 1) {
                part = element;
            }
        }
        return part;
    }

    private static Map<Element, LocalDate> days(Element body) {
        Map<Element, LocalDate> days = new LinkedHashMap<>();
        for (Element time :
                body.select("time[datetime]").stream().limit(MOST_TIMES).toList()) {
            DateReader.read(time.attr("datetime")).map(PublishedTime::day).ifPresent(day -> days.put(time, day));
        }
        return days;
    }

    /** The elements around a time within the body, innermost first. */
    private static List<Element> around(Element time, Element body) {
        List<Element> around = new ArrayList<>();
        Element element = time.parent();
        while (element != null && !element.equals(body) && around.size() < MOST_LEVELS) {
            around.add(element);
            element = element.parent();
        }
        return around;
    }
}
