package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.ActorKinds;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.name.OrganizationList;

/**
 * Joins short forms of persons' names to the full ones: "Rahman" and "Rami Abdel" to "Rami Abdel Rahman".
 *
 * <p>A short form means the one person of its own report whom it fits; where that report has none, the one person of the
 * case. A first name alone means only a person whose full name its report gave before. "Lem Ostrava Jr" is not "Lem
 * Ostrava", and a surname that both bear means the one without the addition.
 */
final class WholeNames {
    private static final Set<String> ADDITIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    /** First words that are no name without the next. */
    private static final Set<String> BOUND = Set.of(
            "abu", "abou", "umm", "um", "bin", "ibn", "abd", "abdul", "abdel", "al", "el", "van", "de", "la", "le",
            "st");

    private static final int SHORTEST_FIRST_NAME = 3;
    /** What has more words is a list of names. */
    private static final int MOST_WORDS = 6;

    private final List<NameGroup> groups;
    /** Where each group stands first in each report. */
    private final Map<NameGroup, Map<Integer, Integer>> firsts = new HashMap<>();

    private final Map<String, Set<NameGroup>> byPart = new TreeMap<>();
    private final Map<String, Set<NameGroup>> byFirstName = new TreeMap<>();
    private final Map<String, Set<NameGroup>> byPartOfNamesake = new TreeMap<>();

    private WholeNames(List<NameGroup> groups) {
        this.groups = groups;
        for (NameGroup group : groups) {
            Map<Integer, Integer> first = firsts.computeIfAbsent(group, k -> new HashMap<>());
            group.members().forEach(c -> first.merge(c.report(), c.span().begin(), Math::min));
            if (group.kind() == MentionKind.PERSON) {
                group.forms().keySet().forEach(form -> remember(group, form));
            }
        }
    }

    /** The groups with short forms among their full names. */
    static List<NameGroup> join(List<NameGroup> groups) {
        return new WholeNames(groups).join();
    }

    private void remember(NameGroup group, String form) {
        List<String> words = List.of(NameKey.plain(form).split(" ", -1));
        int size = words.size();
        if (form.split("\\s+").length > MOST_WORDS) {
            return;
        }
        if (size > 2 && ADDITIONS.contains(words.getLast())) {
            ends(words).forEach(part -> put(byPart, part, group));
            ends(words.subList(0, size - 1)).forEach(part -> put(byPartOfNamesake, part, group));
        } else if (size > 1) {
            ends(words).forEach(part -> put(byPart, part, group));
            for (int i = 2; i < size; i++) {
                put(byPart, String.join(" ", words.subList(0, i)), group);
            }
            withoutMiddleName(words).forEach(part -> put(byPart, part, group));
            if (words.getFirst().length() >= SHORTEST_FIRST_NAME && !BOUND.contains(words.getFirst())) {
                put(byFirstName, words.getFirst(), group);
            }
        }
    }

    /** "Thomas Kelvane" and "Thomas E. Kelvane" of "Thomas Edward Kelvane". */
    private static Set<String> withoutMiddleName(List<String> words) {
        if (words.size() != 3 || BOUND.contains(words.getFirst())) {
            return Set.of();
        }
        String initial = words.get(1).substring(0, 1);
        Set<String> parts = new TreeSet<>(Set.of(
                words.getFirst() + " " + words.getLast(), words.getFirst() + " " + initial + " " + words.getLast()));
        parts.remove(String.join(" ", words));
        return parts;
    }

    private static List<String> ends(List<String> words) {
        List<String> ends = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            ends.add(String.join(" ", words.subList(i, words.size())));
        }
        ends.removeAll(ADDITIONS);
        return ends;
    }

    private static void put(Map<String, Set<NameGroup>> index, String part, NameGroup group) {
        index.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(group);
    }

    private List<NameGroup> join() {
        Map<NameGroup, List<Candidate>> joined = new LinkedHashMap<>();
        List<NameGroup> kept = new ArrayList<>();
        for (NameGroup group : groups) {
            Map<Integer, List<Candidate>> byReport = group.members().stream()
                    .collect(Collectors.groupingBy(Candidate::report, TreeMap::new, Collectors.toList()));
            List<Candidate> left = new ArrayList<>();
            boolean open = mayBeShort(group);
            byReport.forEach((report, members) -> {
                Optional<NameGroup> whole = open ? whole(group, report) : Optional.empty();
                whole.ifPresentOrElse(
                        w -> joined.computeIfAbsent(w, k -> new ArrayList<>()).addAll(members),
                        () -> left.addAll(members));
            });
            if (left.size() == group.members().size()) {
                kept.add(group);
            } else if (!left.isEmpty()) {
                kept.add(group.only(left));
            }
        }
        joined.forEach(NameGroup::absorb);
        return kept;
    }

    private Optional<NameGroup> whole(NameGroup group, int report) {
        List<NameGroup> wholes = wholes(byPart, group).toList();
        List<NameGroup> here = wholes.stream()
                .filter(w -> firstIn(report, w) < Integer.MAX_VALUE)
                .toList();
        if (here.isEmpty() && wholes.size() != 1) {
            here = wholes(byPartOfNamesake, group)
                    .filter(w -> firstIn(report, w) < Integer.MAX_VALUE)
                    .toList();
        }
        if (here.isEmpty() && wholes.isEmpty()) {
            here = firstNamed(group, report);
        }
        List<NameGroup> choice = here.isEmpty() ? wholes : here;
        return choice.size() == 1 ? Optional.of(choice.getFirst()) : Optional.empty();
    }

    /** The persons of the report who have this first name and whose full name stands before the first one alone. */
    private List<NameGroup> firstNamed(NameGroup group, int report) {
        boolean person = group.kind() == MentionKind.PERSON && group.share("PERSON") > 0;
        int first = firstIn(report, group);
        return person
                ? wholes(byFirstName, group)
                        .filter(w -> firstIn(report, w) < first)
                        .toList()
                : List.of();
    }

    /** Where the group stands first in this report; {@code Integer.MAX_VALUE} if nowhere. */
    private int firstIn(int report, NameGroup group) {
        return firsts.getOrDefault(group, Map.of()).getOrDefault(report, Integer.MAX_VALUE);
    }

    /** The persons whose name has this one as a part, leaving out those who are parts of another themselves. */
    private Stream<NameGroup> wholes(Map<String, Set<NameGroup>> index, NameGroup group) {
        return keys(group).stream()
                .map(key -> index.getOrDefault(key, Set.of()))
                .flatMap(Collection::stream)
                .distinct()
                .filter(whole -> !whole.equals(group))
                .filter(whole -> keys(whole).stream()
                        .allMatch(key -> byPart.getOrDefault(key, Set.of(whole)).equals(Set.of(whole))));
    }

    private static Set<String> keys(NameGroup group) {
        return group.forms().keySet().stream().map(NameKey::plain).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A person, something of no kind, a name read as a place or a body by the model alone. */
    private static boolean mayBeShort(NameGroup group) {
        return switch (group.kind()) {
            case PERSON, OTHER -> true;
            case PLACE ->
                group.share("PERSON") > 0
                        && group.members().stream()
                                .allMatch(c -> c.cues().kind().isEmpty());
            case ORGANIZATION ->
                ActorKinds.ofNoun(NameKey.plain(group.fullest())).isEmpty()
                        && group.members().stream()
                                .allMatch(c ->
                                        c.cues().organization() == 0 && c.text().indexOf(' ') < 0)
                        && !OrganizationList.isAcronym(group.fullest());
        };
    }
}
