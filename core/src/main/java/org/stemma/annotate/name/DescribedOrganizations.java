package org.stemma.annotate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.name.NameFinder.Found;
import org.stemma.annotate.name.OrganizationList.Organization;

/**
 * Offices named by the body they belong to and what they do: "the United Nations' humanitarian affairs office". The list
 * has them in short ("UN humanitarian office"); a longer description that has all these words and the same head means
 * the same.
 */
final class DescribedOrganizations {
    private static final int MOST_WORDS = 6;

    private final OrganizationList organizations;

    DescribedOrganizations(OrganizationList organizations) {
        this.organizations = organizations;
    }

    /** The office whose description begins with the body found at these tokens. */
    Optional<Found> find(Sentence sentence, Found body) {
        List<OrganizationList.Description> known = organizations.descriptions(body.key());
        int start = body.to() < sentence.tokens().size()
                        && sentence.token(body.to()).tag().equals("POS")
                ? body.to() + 1
                : body.to();
        int most = Math.min(sentence.tokens().size(), start + MOST_WORDS);
        Set<String> words = new TreeSet<>();
        Optional<Found> found = Optional.empty();
        for (int at = start; at < most && !known.isEmpty(); at++) {
            String tag = sentence.token(at).tag();
            String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
            if (!tag.startsWith("NN") && !tag.startsWith("JJ")) {
                break;
            }
            words.add(word);
            int end = at + 1;
            Optional<Found> longer = known.stream()
                    .filter(d -> d.head().equals(word) && words.containsAll(d.words()))
                    .findFirst()
                    .map(d -> new Found(
                            body.from(), end, body.basis(), d.organization().id()));
            found = longer.isPresent() ? longer : found;
        }
        return found;
    }

    /** The description in a name of the list such as "UN refugee agency"; nothing if it is another sort of name. */
    static Optional<OrganizationList.Description> description(String name, String body, Organization organization) {
        if (!name.startsWith(body + " ")) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(name.substring(body.length() + 1).split(" ", -1));
        boolean lower = words.stream().allMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)));
        return lower && words.size() > 1
                ? Optional.of(new OrganizationList.Description(organization, Set.copyOf(words), words.getLast()))
                : Optional.empty();
    }
}
