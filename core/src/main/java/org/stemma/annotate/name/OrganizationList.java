package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.Table;
import org.stemma.value.ActorKind;

/** Widely known organizations and their other names. */
public final class OrganizationList {
    private static final int COLUMNS = 4;
    private static final int LONGEST_ACRONYM = 5;

    private final Map<String, Organization> byKey = new HashMap<>();
    private final Map<String, Organization> byCapitals = new HashMap<>();
    private final Map<String, Organization> byId = new HashMap<>();
    private final List<Description> descriptions = new ArrayList<>();
    private final KeyPrefixes prefixes;
    private final int longest;

    /**
     * A known organization.
     *
     * @param id its id in the list
     * @param name its usual name
     * @param kind what sort of actor
     */
    public record Organization(String id, String name, ActorKind kind) {}

    /**
     * An office described by the body it belongs to.
     *
     * @param words all words after the body's name
     * @param head the last of them
     */
    record Description(Organization organization, Set<String> words, String head) {}

    private OrganizationList(List<List<String>> rows) {
        int most = 1;
        for (List<String> row : rows) {
            Organization organization = new Organization(
                    row.get(0),
                    row.get(1),
                    ActorKind.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_')));
            byId.put(organization.id(), organization);
            most = Math.max(most, add(row.get(1), organization));
            for (String name : Table.values(row.get(3))) {
                most = Math.max(most, add(name, organization));
                DescribedOrganizations.description(name, "UN", organization).ifPresent(descriptions::add);
            }
        }
        longest = most;
        prefixes = new KeyPrefixes(Stream.concat(byKey.keySet().stream(), byCapitals.keySet().stream())
                .toList());
    }

    /** The list that comes with the program. */
    public static OrganizationList bundled() {
        return Holder.BUNDLED;
    }

    private int add(String name, Organization organization) {
        String plain = NameKey.plain(name);
        (isAcronym(name) ? byCapitals : byKey).put(plain, organization);
        return plain.split(" ", -1).length;
    }

    /** The organization of this name; an acronym of up to five letters only as it is written in the list's capitals. */
    public Optional<Organization> find(String name) {
        String plain = NameKey.plain(name);
        Organization found = byKey.get(plain);
        return found == null && isAcronym(name)
                ? Optional.ofNullable(byCapitals.get(plain))
                : Optional.ofNullable(found);
    }

    /** Whether a name of the list may begin with these words; if not, none begins with these and more. */
    boolean mayBegin(String words) {
        return prefixes.mayBegin(words);
    }

    /** The offices that the list describes as parts of this body; only the United Nations have any. */
    List<Description> descriptions(String body) {
        return body.equals("un") ? List.copyOf(descriptions) : List.of();
    }

    /** The organization of this id. */
    public Optional<Organization> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The most words in a name. */
    public int longest() {
        return longest;
    }

    /** Whether a name is written in capitals and short. */
    public static boolean isAcronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() <= LONGEST_ACRONYM
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && !letters.isEmpty();
    }

    private static final class Holder {
        private static final OrganizationList BUNDLED =
                new OrganizationList(Table.rows(OrganizationList.class, "organizations.tsv", COLUMNS));
    }
}
