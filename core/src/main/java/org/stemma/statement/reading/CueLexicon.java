package org.stemma.statement.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.WordTable;

/** The words that attribute, from {@code cues.tsv}. Immutable. */
public final class CueLexicon {
    private static final CueLexicon STANDARD = read(WordTable.lines("cues.tsv"));

    private final Map<String, Cue> entries;

    private CueLexicon(Map<String, Cue> entries) {
        this.entries = entries;
    }

    /** The lexicon that comes with the program. */
    public static CueLexicon standard() {
        return STANDARD;
    }

    private static CueLexicon read(List<List<String>> rows) {
        Map<String, Cue> entries = new LinkedHashMap<>();
        for (List<String> row : rows) {
            CueClass kind = CueClass.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Set<String> frames = Set.copyOf(Arrays.asList(row.get(3).split(" ")));
            Cue cue = new Cue(row.get(0), row.get(1), kind, frames);
            entries.put(cue.part() + " " + cue.lemma(), cue);
        }
        return new CueLexicon(entries);
    }

    /** The verb with this lemma. */
    public Optional<Cue> findVerb(String lemma) {
        return Optional.ofNullable(entries.get("verb " + lemma));
    }

    /** The adjective, or participle used as one, in this form. */
    public Optional<Cue> findAdjective(String word) {
        return Optional.ofNullable(entries.get("adjective " + word));
    }

    /** The noun with this lemma in a phrase that says whose telling it is ("by the count of"). */
    public Optional<Cue> findPhrase(String lemma) {
        return Optional.ofNullable(entries.get("phrase " + lemma));
    }

    /** The noun with this lemma. */
    public Optional<Cue> findNoun(String lemma) {
        return Optional.ofNullable(entries.get("noun " + lemma));
    }
}
