package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.place.Toponym;
import org.stemma.text.Anchor;
import org.stemma.value.Place;

/** A place while its mentions are being collected. */
final class PlaceDraft {
    private final String name;
    private final @Nullable Toponym toponym;
    final List<Anchor> anchors = new ArrayList<>();
    /** Spellings of its name that the case uses for its seat, or for the province of which it is the seat. */
    final Set<String> spellings = new TreeSet<>();

    PlaceDraft(String name, @Nullable Toponym toponym) {
        this.name = name;
        this.toponym = toponym;
    }

    Place place(String id) {
        return new Place(
                id,
                name,
                spellings(),
                toponym == null ? null : toponym.latitude(),
                toponym == null ? null : toponym.longitude(),
                toponym == null ? null : toponym.precision(),
                toponym == null ? null : toponym.reference(),
                anchors.stream().sorted().toList());
    }

    private List<String> spellings() {
        TreeSet<String> all = new TreeSet<>(spellings);
        all.addAll(DraftAliases.of(anchors, name));
        all.remove(name);
        return List.copyOf(all);
    }
}
