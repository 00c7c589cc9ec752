package org.stemma.claim.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.who.ParticipantReader;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Numbers;
import org.stemma.claim.word.SourceTalk;
import org.stemma.claim.word.Wording;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.text.Span;
import org.stemma.value.ActorKind;
import org.stemma.value.Quantity;

/**
 * Makes profiles. A term weighs the more, the fewer sentences of its own report contain it: what a report says once tells
 * its statements apart, what it says everywhere does not. Other reports do not count, so that adding one changes nothing.
 */
public final class ProfileReader {
    /** "Its own forces", "our men", "it": of the speaker, or the speaker. */
    private static final Pattern OWN = Pattern.compile(
            "(?:(?:any|none|some|all|many|most) of )?(?:its|his|her|their|our|my|it|he|she|they|we|i)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final double NUMBER_WEIGHT = 1.3;
    /** What another statement inside this one says counts less. */
    private static final double NESTED_WEIGHT = 0.35;

    private final Map<String, TermReader> terms = new HashMap<>();
    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Set<String> persons = new TreeSet<>();
    private final FocusFinder focus;
    private final TypeReader types;

    public ProfileReader(AnnotatedCase annotated, Places places) {
        for (AnnotatedReport report : annotated.reports()) {
            terms.put(report.report().id(), new TermReader(report));
            reports.put(report.report().id(), report);
        }
        annotated.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .forEach(actor -> persons.add(actor.id()));
        types = new TypeReader(annotated);
        focus = new FocusFinder(annotated, places, types);
    }

    /** The profiles, in the order of the statements. */
    public List<Profile> profiles(Collection<Statement> statements) {
        Map<String, List<Statement>> byReport = new HashMap<>();
        statements.forEach(statement -> byReport.computeIfAbsent(statement.report(), r -> new ArrayList<>())
                .add(statement));
        Map<String, Cast> casts = new HashMap<>();
        byReport.forEach((report, own) -> casts.putAll(casts(report, own)));
        List<Profile> profiles = new ArrayList<>();
        for (Statement statement : statements) {
            List<Span> nested = Nesting.inside(statement, byReport.getOrDefault(statement.report(), List.of()));
            profiles.add(profile(statement, nested, casts.getOrDefault(statement.id(), Cast.NOBODY)));
        }
        return profiles;
    }

    private Map<String, Cast> casts(String id, List<Statement> statements) {
        AnnotatedReport report = reports.get(id);
        if (report == null) {
            return Map.of();
        }
        List<Cast> read = Cast.read(statements, new ParticipantReader(report, persons));
        Map<String, Cast> casts = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            casts.put(statements.get(i).id(), read.get(i));
        }
        return casts;
    }

    private Profile profile(Statement statement, List<Span> nested, Cast cast) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>();
        TermReader reader = terms.get(statement.report());
        if (reader == null) {
            Wording.roots(statement.anchor().exact()).forEach(root -> weights.put(root, 1.0));
        } else {
            Span span = statement.anchor().span();
            labels.putAll(reader.labels(span, List.of()));
            Set<String> own = nested.isEmpty()
                    ? labels.keySet()
                    : reader.labels(span, nested).keySet();
            labels.keySet()
                    .forEach(term -> weights.put(term, (own.contains(term) ? 1 : NESTED_WEIGHT) * reader.weight(term)));
        }
        for (Quantity quantity : statement.quantities()) {
            boolean within = nested.stream()
                    .anyMatch(span -> span.contains(quantity.anchor().span()));
            double rarity = reader == null ? 1 : reader.rarest();
            weights.put(Numbers.key(quantity), (within ? NESTED_WEIGHT : 1) * NUMBER_WEIGHT * rarity);
            labels.put(Numbers.key(quantity), quantity.anchor().exact());
        }
        return new Profile(
                statement,
                weights,
                roles(statement),
                focus.placesIn(statement),
                focus.find(statement, nested),
                types.types(statement, nested),
                types.tells(statement),
                Nesting.ownTime(statement, nested),
                labels,
                People.of(statement, reports.get(statement.report()), persons),
                reader == null ? Map.of() : reader.phrases(statement.anchor().span()),
                meaning(statement),
                cast,
                SourceTalk.isIn(statement.anchor().exact()));
    }

    /** What its verb or noun may name in its sentence; in itself where it is not found there. */
    private EventWords.Meaning meaning(Statement statement) {
        String predicate = statement.predicate();
        AnnotatedReport report = reports.get(statement.report());
        if (predicate == null) {
            return EventWords.Meaning.UNKNOWN;
        }
        for (Sentence sentence : report == null ? List.<Sentence>of() : report.sentences()) {
            if (sentence.span().overlaps(statement.anchor().span())) {
                for (Token token : sentence.tokens()) {
                    if (statement.anchor().span().contains(token.span())
                            && token.lemma().equalsIgnoreCase(predicate)) {
                        return EventWords.of(sentence, token);
                    }
                }
            }
        }
        return EventWords.of(predicate, true);
    }

    private static Map<Role, Set<String>> roles(Statement statement) {
        Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
        for (Argument argument : statement.arguments()) {
            roles.computeIfAbsent(argument.role(), r -> new TreeSet<>()).addAll(fillers(argument, statement));
        }
        return roles;
    }

    private static Set<String> fillers(Argument argument, Statement statement) {
        if (argument.actor() != null) {
            return Set.of(argument.actor());
        }
        if (argument.place() != null) {
            return Set.of(argument.place());
        }
        Set<String> fillers = new TreeSet<>(Wording.roots(argument.exact()));
        fillers.removeIf(filler -> Character.isDigit(filler.charAt(0)));
        if (!statement.attribution().isEmpty() && OWN.matcher(argument.exact()).lookingAt()) {
            String speaker = statement.attribution().getFirst().actor();
            if (speaker != null) {
                fillers.add(speaker);
            }
        }
        return fillers;
    }
}
