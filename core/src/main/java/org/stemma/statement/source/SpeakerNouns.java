package org.stemma.statement.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.statement.WordTable;
import org.stemma.value.ActorKind;

/** What sort of speaker a noun or a known outlet's name means, from {@code speakers.tsv} and {@code outlets.tsv}. */
final class SpeakerNouns {
    private static final Map<String, ActorKind> NOUNS = nouns();
    private static final Map<String, ActorKind> OUTLETS = outlets();

    private SpeakerNouns() {}

    private static Map<String, ActorKind> nouns() {
        Map<String, ActorKind> kinds = new HashMap<>();
        for (List<String> row : WordTable.lines("speakers.tsv")) {
            for (String noun : row.get(1).split(" ")) {
                kinds.put(noun, kind(row.get(0)));
            }
        }
        return kinds;
    }

    private static Map<String, ActorKind> outlets() {
        Map<String, ActorKind> kinds = new HashMap<>();
        for (List<String> row : WordTable.lines("outlets.tsv")) {
            kinds.put(row.get(1).toLowerCase(Locale.ROOT), kind(row.get(0)));
        }
        return kinds;
    }

    private static ActorKind kind(String label) {
        return ActorKind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The kind that a common noun tells. */
    static Optional<ActorKind> findKind(String lemma) {
        return Optional.ofNullable(NOUNS.get(lemma.toLowerCase(Locale.ROOT)));
    }

    /** The kind of a known agency or medium. */
    static Optional<ActorKind> findOutlet(String name) {
        return Optional.ofNullable(OUTLETS.get(name.toLowerCase(Locale.ROOT)));
    }
}
