package org.stemma.annotate.identity;

import java.util.List;
import java.util.TreeSet;
import org.stemma.annotate.place.Countries;
import org.stemma.text.Anchor;

/** The other forms under which reports name a thing. */
final class DraftAliases {
    private DraftAliases() {}

    /** The forms at the anchors but for the name itself and adjectives of countries, sorted. */
    static List<String> of(List<Anchor> anchors, String name) {
        TreeSet<String> aliases = new TreeSet<>();
        anchors.forEach(anchor -> aliases.add(anchor.exact().replaceAll("\\s+", " ")));
        aliases.remove(name);
        aliases.removeIf(alias -> Countries.bundled().findByDemonym(alias).isPresent()
                && Countries.bundled().findByName(alias).isEmpty());
        return List.copyOf(aliases);
    }
}
