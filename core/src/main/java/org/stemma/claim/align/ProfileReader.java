package org.stemma.claim.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Mention;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.text.Span;

/**
 * Makes profiles. A term weighs the more, the fewer sentences of its own report contain it: what a report says once tells
 * its statements apart, what it says everywhere does not. Other reports do not count, so that adding one changes nothing.
 */
public final class ProfileReader {
    private static final double NUMBER_WEIGHT = 1.3;

    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Map<String, TermReader> terms = new HashMap<>();

    public ProfileReader(AnnotatedCase annotated) {
        for (AnnotatedReport report : annotated.reports()) {
            reports.put(report.report().id(), report);
            terms.put(report.report().id(), new TermReader(report));
        }
    }

    /** The profiles, in the order of the statements. */
    public List<Profile> profiles(Collection<Statement> statements) {
        List<Profile> profiles = new ArrayList<>();
        statements.forEach(statement -> profiles.add(profile(statement)));
        return profiles;
    }

    private Profile profile(Statement statement) {
        Span span = statement.anchor().span();
        Map<String, Double> weights = new TreeMap<>();
        TermReader reader = terms.get(statement.report());
        if (reader == null) {
            Wording.roots(statement.anchor().exact()).forEach(root -> weights.put(root, 1.0));
        } else {
            reader.terms(span).forEach(term -> weights.put(term, reader.weight(term)));
        }
        statement.quantities().stream()
                .map(Numbers::key)
                .forEach(key -> weights.put(key, NUMBER_WEIGHT * (reader == null ? 1 : reader.rarest())));
        return new Profile(statement, weights, roles(statement), places(statement, span));
    }

    private static Map<Role, Set<String>> roles(Statement statement) {
        Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
        for (Argument argument : statement.arguments()) {
            roles.computeIfAbsent(argument.role(), r -> new TreeSet<>()).addAll(fillers(argument));
        }
        return roles;
    }

    private static Set<String> fillers(Argument argument) {
        if (argument.actor() != null) {
            return Set.of(argument.actor());
        }
        if (argument.place() != null) {
            return Set.of(argument.place());
        }
        return new TreeSet<>(Wording.roots(argument.exact()));
    }

    private Set<String> places(Statement statement, Span span) {
        Set<String> places = new HashSet<>();
        for (Argument argument : statement.arguments()) {
            if (argument.place() != null) {
                places.add(argument.place());
            }
        }
        AnnotatedReport report = reports.get(statement.report());
        if (report != null) {
            for (Mention mention : report.mentions()) {
                if (mention.place() != null && span.contains(mention.anchor().span())) {
                    places.add(mention.place());
                }
            }
        }
        return places;
    }
}
