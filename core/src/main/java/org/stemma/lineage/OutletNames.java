package org.stemma.lineage;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.report.Credit;
import org.stemma.report.Report;

/** Under which names a report's outlet and agencies are known and compared. */
final class OutletNames {
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,12}");
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "gov", "ac", "edu");
    private static final int SHORTEST_NAME = 3;

    private OutletNames() {}

    /** The outlet's levelled name: of a host the registered label, else the name without case, "the" and signs. */
    static Optional<String> outlet(Report report) {
        String outlet = report.outlet();
        return outlet == null ? Optional.empty() : level(outlet);
    }

    /** A levelled name, or nothing if too little is left of it. */
    static Optional<String> level(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String label = HOST.matcher(lower).matches() ? registeredLabel(lower) : lower;
        StringBuilder kept = new StringBuilder();
        for (int i = label.startsWith("the ") ? 4 : 0; i < label.length(); i++) {
            if (Character.isLetterOrDigit(label.charAt(i))) {
                kept.append(label.charAt(i));
            }
        }
        return kept.length() < SHORTEST_NAME && kept.length() < name.strip().length()
                ? Optional.empty()
                : Optional.of(kept.toString()).filter(s -> !s.isEmpty());
    }

    private static String registeredLabel(String host) {
        String[] parts = host.split("\\.", -1);
        int at = parts.length - 2;
        if (at > 0 && SECOND_LEVEL.contains(parts[at])) {
            at--;
        }
        return parts[at];
    }

    /** Whether both reports are by one outlet. Unknown outlets are never the same. */
    static boolean areSame(Report first, Report second) {
        Optional<String> name = outlet(first);
        return name.isPresent() && name.equals(outlet(second));
    }

    /** Canonical names of the agencies that stand behind a report: those it credits and its outlet if it is credited. */
    static Set<String> agencies(Report report) {
        Set<String> names = new TreeSet<>();
        for (Credit credit : report.credits()) {
            if (!isGeneric(credit.agency())) {
                names.add(credit.agency());
            }
        }
        return names;
    }

    /** Whether a report says that agencies stand behind it without naming them. */
    static boolean creditsUnnamedAgencies(Report report) {
        return report.credits().stream().anyMatch(c -> isGeneric(c.agency()));
    }

    /** Whether a credit names no agency in particular. */
    static boolean isGeneric(String agency) {
        String lower = agency.toLowerCase(Locale.ROOT);
        return lower.equals("agencies") || lower.equals("agency") || lower.equals("wires") || lower.equals("unnamed");
    }
}
