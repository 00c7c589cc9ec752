package org.stemma.claim.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.Table;
import org.stemma.report.clean.Agencies;
import org.stemma.statement.Attribution;

/** Reads what sort of agency or outlet is cited: one of its own, one of a state, or media in general. */
final class MediaReader {
    private static final Map<String, String> STATES = new HashMap<>();

    static {
        Table.rows(MediaReader.class, "state-agencies.tsv", 2)
                .forEach(row -> STATES.put(Names.level(row.get(0)), row.get(1)));
    }

    /** The agency that an attribution names. */
    Body agency(Attribution link) {
        Body body = agency(link.name());
        String phrase = link.anchor().exact() + " " + (link.description() == null ? "" : link.description());
        return body.kind() == Body.Kind.AGENCY && isOfState(BodyWords.read(phrase))
                ? new Body(body.key(), body.name(), Body.Kind.STATE_MEDIA, body.words(), "", "")
                : body;
    }

    /** The agency of this name. */
    Body agency(String name) {
        String canonical = Agencies.find(name).orElse(name.strip());
        String state = STATES.get(Names.level(canonical));
        Set<String> words = new TreeSet<>(BodyWords.telling(BodyWords.read(canonical)));
        if (state != null) {
            words.add(state);
        }
        return new Body(
                key(canonical), canonical, state == null ? Body.Kind.AGENCY : Body.Kind.STATE_MEDIA, words, "", "");
    }

    /** The key of an agency by its canonical name. */
    static String key(String canonical) {
        return "agency:" + Names.level(canonical);
    }

    /** The outlet that an attribution names. */
    Body outlet(Attribution link) {
        String name = link.name().strip();
        List<String> words = BodyWords.read(link.anchor().exact());
        boolean general = words.stream().allMatch(MediaReader::isGeneral);
        Set<String> telling = new TreeSet<>(BodyWords.telling(BodyWords.read(name)));
        if (STATES.containsKey(Names.level(name)) || isOfState(words)) {
            return new Body("outlet:" + Names.level(name), name, Body.Kind.STATE_MEDIA, telling, "", "");
        }
        return general
                ? new Body(
                        "unnamed:" + link.anchor().report() + ":" + Names.level(name),
                        name,
                        Body.Kind.UNNAMED,
                        telling,
                        "",
                        "")
                : new Body("outlet:" + Names.level(name), name, Body.Kind.OUTLET, telling, "", "");
    }

    /** "State television", "pro-government media": a mark of a state and a word for media. */
    private static boolean isOfState(List<String> words) {
        return BodyWords.has("outlets", words) && (BodyWords.has("state", words) || words.contains("pro"));
    }

    private static boolean isGeneral(String word) {
        return BodyWords.is("outlets", word)
                || BodyWords.is("state", word)
                || BodyWords.is("empty", word)
                || word.equals("local")
                || word.equals("pro")
                || BodyWords.country(word).isPresent();
    }
}
