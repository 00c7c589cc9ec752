package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.claim.align.CohesiveLinker;
import org.stemma.claim.align.Match;
import org.stemma.claim.align.MatchOptions;
import org.stemma.claim.align.Places;
import org.stemma.claim.align.Profile;
import org.stemma.claim.align.ProfileReader;
import org.stemma.claim.align.StatementBlocker;
import org.stemma.claim.align.StatementMatcher;
import org.stemma.statement.Statement;

/**
 * Puts statements that say the same thing into one claim: block, match, group. Every statement ends in one claim, most of
 * them alone. Origins, conflicts and status come later, see {@link ClaimWriter}.
 */
public final class ClaimFinder {
    private static final int MAX_REASONS = 5;

    private final MatchOptions options;

    public ClaimFinder(MatchOptions options) {
        this.options = options;
    }

    /** The claims to be, in the order of their first statements. The order of the statements never matters. */
    public List<ClaimGroup> group(Collection<Statement> statements, AnnotatedCase annotated) {
        List<Statement> sorted = statements.stream()
                .sorted(Comparator.comparing(Statement::anchor).thenComparing(Statement::id))
                .toList();
        Places places = new Places(annotated.places());
        List<Match> matches = matches(new ProfileReader(annotated, places).profiles(sorted), places);
        Map<String, Statement> byId = new HashMap<>();
        sorted.forEach(statement -> byId.put(statement.id(), statement));
        Map<String, List<String>> groupOf = new HashMap<>();
        for (List<String> group : new CohesiveLinker(options.threshold()).group(matches)) {
            group.forEach(id -> groupOf.put(id, group));
        }
        Set<String> done = new HashSet<>();
        List<ClaimGroup> claims = new ArrayList<>();
        for (Statement statement : sorted) {
            List<String> ids = groupOf.getOrDefault(statement.id(), List.of(statement.id()));
            if (done.add(ids.getFirst())) {
                List<Statement> members =
                        sorted.stream().filter(s -> ids.contains(s.id())).toList();
                claims.add(claim(members, reasons(ids, matches)));
            }
        }
        return claims;
    }

    /** All pairs that match, sorted. */
    private List<Match> matches(List<Profile> profiles, Places places) {
        StatementBlocker blocker = new StatementBlocker(options);
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String key : blocker.keys(profiles.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> compared = new TreeSet<>();
        for (List<Integer> block : blocks.values()) {
            if (block.size() <= options.blockSize()) {
                pairs(block, compared);
            }
        }
        StatementMatcher matcher = new StatementMatcher(options, places);
        List<Match> matches = new ArrayList<>();
        for (long pair : compared) {
            matcher.match(profiles.get((int) (pair >>> Integer.SIZE)), profiles.get((int) pair))
                    .ifPresent(matches::add);
        }
        return matches;
    }

    private static void pairs(List<Integer> block, Set<Long> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                pairs.add(((long) block.get(i) << Integer.SIZE) | block.get(j));
            }
        }
    }

    private static ClaimGroup claim(List<Statement> members, List<String> reasons) {
        Statement clearest = Gist.clearest(members);
        String id = "c" + clearest.id().substring(clearest.id().indexOf('-'));
        return new ClaimGroup(id, Gist.words(clearest), members, type(members), reasons);
    }

    /** The type that most statements have. */
    private static @Nullable String type(List<Statement> members) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Statement member : members) {
            String type = member.type();
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
    private static List<String> reasons(List<String> ids, List<Match> matches) {
        return matches.stream()
                .filter(match -> ids.contains(match.first()) && ids.contains(match.second()))
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::first))
                .flatMap(match -> match.reasons().stream())
                .distinct()
                .limit(MAX_REASONS)
                .toList();
    }
}
