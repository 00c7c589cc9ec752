package org.stemma.claim.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;
import org.stemma.text.WordKeys;
import org.stemma.text.Words;

/** Puts statements together that are one telling, whichever reports they stand in. */
public final class TellingReader {
    private TellingReader() {}

    /** The tellings, sorted by id. The order of the profiles never matters. */
    public static List<Telling> read(Collection<Profile> profiles) {
        Map<String, List<Profile>> byId = new TreeMap<>();
        profiles.forEach(profile -> byId.computeIfAbsent(id(profile.statement()), id -> new ArrayList<>())
                .add(profile));
        List<Telling> tellings = new ArrayList<>();
        byId.forEach((id, same) -> tellings.add(new Telling(
                id,
                same.stream()
                        .min(Comparator.comparing(TellingReader::content)
                                .thenComparing(profile -> profile.statement().anchor()))
                        .orElseThrow(),
                same.stream().map(Profile::statement).toList())));
        return tellings;
    }

    /** An id made from the sentence, the place in it, the source and the way it is told; the report plays no part. */
    public static String id(Statement statement) {
        Words sentence = Words.of(statement.sentence().exact());
        int begin = sentence.firstAfter(
                Math.max(0, statement.anchor().begin() - statement.sentence().begin()));
        return Ids.of(
                "n",
                level(sentence),
                begin,
                level(Words.of(statement.anchor().exact())),
                statement.attribution().stream().map(Attribution::name).toList(),
                statement.stance(),
                statement.polarity(),
                statement.predicate());
    }

    private static String level(Words words) {
        StringBuilder level = new StringBuilder();
        for (int i = 0; i < words.count(); i++) {
            level.append(WordKeys.level(words.exact(i))).append(' ');
        }
        return level.toString();
    }

    /** All of a profile that does not tell in which report it stands. */
    private static String content(Profile profile) {
        return new TreeMap<>(profile.roles()).toString()
                + profile.terms()
                + profile.types()
                + profile.places()
                + profile.tells()
                + profile.focus().loose()
                + profile.focus().implied()
                + profile.focus().places().stream().sorted().toList()
                + profile.time()
                + profile.meaning()
                + profile.cast();
    }
}
