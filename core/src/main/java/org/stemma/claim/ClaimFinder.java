package org.stemma.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.claim.align.CohesiveLinker;
import org.stemma.claim.align.MatchOptions;
import org.stemma.claim.align.Places;
import org.stemma.claim.align.ProfileReader;
import org.stemma.claim.align.Sketch;
import org.stemma.claim.align.StatementBlocker;
import org.stemma.claim.align.StatementMatcher;
import org.stemma.claim.align.Telling;
import org.stemma.claim.align.TellingReader;
import org.stemma.claim.clause.Match;
import org.stemma.statement.Statement;

/**
 * Puts statements that say the same thing into one claim: block, match, group. Every statement ends in one claim, most of
 * them alone. Origins, conflicts and status come later, see {@link ClaimWriter}.
 */
public final class ClaimFinder {
    private static final int MAX_REASONS = 5;
    private static final String COPIED = "The same sentence stands in more than one place.";

    private final MatchOptions options;

    public ClaimFinder(MatchOptions options) {
        this.options = options;
    }

    /** The claims to be, in the order of their first statements. The order of the statements never matters. */
    public List<ClaimGroup> group(Collection<Statement> statements, AnnotatedCase annotated) {
        List<Statement> sorted =
                statements.stream().sorted(ClaimGroup.BY_POSITION).toList();
        Places places = new Places(annotated.places());
        List<Telling> tellings = TellingReader.read(new ProfileReader(annotated, places).profiles(sorted));
        List<Match> matches = matches(tellings, places);
        Map<String, List<Match>> byFirst = matches.stream().collect(Collectors.groupingBy(Match::first));
        Map<String, Telling> byId = new TreeMap<>();
        tellings.forEach(telling -> byId.put(telling.id(), telling));
        List<ClaimGroup> claims = new ArrayList<>();
        for (List<String> group : new CohesiveLinker(options.threshold()).group(matches)) {
            List<Telling> members = new ArrayList<>();
            group.forEach(id -> Optional.ofNullable(byId.remove(id)).ifPresent(members::add));
            claims.add(claim(members, reasons(group, byFirst)));
        }
        byId.values().forEach(alone -> claims.add(claim(List.of(alone), List.of())));
        claims.sort(Comparator.comparing(claim -> claim.statements().getFirst(), ClaimGroup.BY_POSITION));
        return claims;
    }

    /** All pairs that match, sorted. */
    private List<Match> matches(List<Telling> tellings, Places places) {
        StatementBlocker blocker = new StatementBlocker(options);
        List<Set<String>> keys = tellings.stream()
                .map(telling -> blocker.keys(telling.profile()))
                .toList();
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (String key : keys.get(i)) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        blocks.values().removeIf(block -> block.size() > options.blockSize());
        StatementMatcher matcher = new StatementMatcher(options, places);
        List<Sketch> sketches =
                tellings.stream().map(telling -> Sketch.of(telling.profile())).toList();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (int other : partners(i, keys.get(i), blocks)) {
                if (sketches.get(i).mayMatch(sketches.get(other))) {
                    matcher.match(tellings.get(i), tellings.get(other)).ifPresent(matches::add);
                }
            }
        }
        return matches;
    }

    /** The later tellings that share a block with this one, in order. */
    private static int[] partners(int telling, Set<String> keys, Map<String, List<Integer>> blocks) {
        BitSet partners = new BitSet();
        for (String key : keys) {
            blocks.getOrDefault(key, List.of()).forEach(partners::set);
        }
        partners.clear(0, telling + 1);
        return partners.stream().toArray();
    }

    private static ClaimGroup claim(List<Telling> tellings, List<String> reasons) {
        Telling clearest = Gist.clearest(tellings);
        List<Statement> members = tellings.stream()
                .flatMap(telling -> telling.statements().stream())
                .toList();
        boolean copied = reasons.isEmpty() && members.size() > 1;
        return new ClaimGroup(
                "c" + clearest.id().substring(clearest.id().indexOf('-')),
                Gist.words(clearest.profile().statement()),
                members,
                type(tellings),
                copied ? List.of(COPIED) : reasons);
    }

    /** The type that most tellings have. */
    private static @Nullable String type(List<Telling> tellings) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Telling telling : tellings) {
            String type = telling.profile().statement().type();
            if (type != null) {
                votes.merge(type, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The reasons of the strongest matches first, each once. */
    private static List<String> reasons(List<String> ids, Map<String, List<Match>> byFirst) {
        Set<String> members = Set.copyOf(ids);
        return ids.stream()
                .flatMap(id -> byFirst.getOrDefault(id, List.of()).stream())
                .filter(match -> members.contains(match.second()))
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::first))
                .flatMap(match -> match.reasons().stream())
                .distinct()
                .limit(MAX_REASONS)
                .toList();
    }
}
