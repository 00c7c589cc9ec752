package org.stemma.report.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the headlines that a page gives in several places. Outlets write up to four for one report, so no order is
 * right everywhere. The structured data count first, then the marks for other sites. The heading that readers see takes their
 * place where it settles a doubt: where the other one is cut short, where the title element confirms the heading against the
 * structured data, and where no place confirms another.
 *
 * @param structured JSON-LD headline; null if not given
 * @param marked headline of OpenGraph and like marks; null if not given
 * @param element the title element, empty if not given
 * @param headings the headings of first level, in the order of the page
 * @param outlet name of the site; null if not told
 */
record HeadlineChooser(
        @Nullable String structured,
        @Nullable String marked,
        String element,
        List<String> headings,
        @Nullable String outlet) {
    private static final double SHARED = 0.5;
    private static final int FEWEST_WORDS = 3;

    /** The headline without the outlet's name; null if the page gives none. */
    @Nullable
    String choose() {
        String title = bare(element);
        String given = bare(structured == null ? marked : structured);
        String seen = heading(title == null ? given : title);
        if (given == null) {
            return seen != null || title != null ? Objects.requireNonNullElse(seen, title) : first();
        }
        String whole = whole(given, seen, title, bare(marked));
        return seen != null && whole.equals(given) && settles(seen, given, title) ? seen : whole;
    }

    /** The first longer headline that a cut one begins; else the headline itself. */
    private static String whole(String given, @Nullable String... others) {
        String stem = given.endsWith("…")
                ? given.substring(0, given.length() - 1)
                : given.endsWith("...") ? given.substring(0, given.length() - 3) : null;
        if (stem == null || stem.isBlank()) {
            return given;
        }
        String start = Titles.words(stem);
        return Stream.of(others)
                .filter(Objects::nonNull)
                .filter(other -> Titles.words(other).startsWith(start)
                        && Titles.words(other).length() > start.length())
                .findFirst()
                .orElse(given);
    }

    private boolean settles(String seen, String given, @Nullable String title) {
        boolean kicker = Titles.words(seen).endsWith(Titles.words(given));
        if (title == null || seen.split(" ").length < FEWEST_WORDS || kicker) {
            return false;
        }
        return structured != null ? same(seen, title) : !same(seen, title) && !same(given, title);
    }

    /** The heading that shares most of its words with what else is known of the headline; null if none shares enough. */
    private @Nullable String heading(@Nullable String known) {
        return headings.stream()
                .map(this::bare)
                .filter(Objects::nonNull)
                .filter(heading -> known != null && shared(heading, known) >= SHARED)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String first() {
        return headings.stream()
                .map(this::bare)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static double shared(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        int smaller = Math.min(left.size(), right.size());
        left.retainAll(right);
        return smaller == 0 ? 0 : (double) left.size() / smaller;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(Titles.words(text).split(" ")));
    }

    private static boolean same(String a, String b) {
        return Titles.words(a).equals(Titles.words(b));
    }

    private List<String> others() {
        return Stream.concat(Stream.of(structured, marked), headings.stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Without the outlet's name behind it; null if nothing is left. */
    private @Nullable String bare(@Nullable String headline) {
        if (headline == null) {
            return null;
        }
        String bare = Titles.withoutOutlet(headline, outlet, others());
        return bare.isBlank() ? null : bare;
    }
}
