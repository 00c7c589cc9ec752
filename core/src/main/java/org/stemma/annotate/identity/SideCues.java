package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Mention;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Table;
import org.stemma.annotate.Token;
import org.stemma.annotate.place.Countries;
import org.stemma.annotate.place.Country;
import org.stemma.text.Span;

/** Finds the words around an actor's name that put it on a side. The cues are data: {@code sides.tsv}. */
final class SideCues {
    private static final int COLUMNS = 3;
    private static final int LONGEST_CUE = 5;
    /** Tokens that may stand between the actor and a cue, or between a cue and the name that it takes. */
    private static final int GAP = 3;

    private static final Set<String> LINKS = Set.copyOf(List.of(
            ", the is are was were who which president militants fighters soldiers forces troops militias rebels group militia former late"
                    .split(" ")));
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "of");
    private static final Map<String, Map<String, String>> CUES = cues();

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final Map<String, String> names;

    /**
     * A finder for a sentence.
     *
     * @param mentions the sentence's
     * @param names of actors and places, by id
     */
    SideCues(Sentence sentence, List<Mention> mentions, Map<String, String> names) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.names = names;
    }

    /** A side and the characters that show it. */
    record Side(String value, Span span) {}

    private static Map<String, Map<String, String>> cues() {
        Map<String, Map<String, String>> cues = new HashMap<>();
        for (List<String> row : Table.rows(SideCues.class, "sides.tsv", COLUMNS)) {
            Map<String, String> kept = cues.computeIfAbsent(row.get(0), k -> new HashMap<>());
            Table.values(row.get(1)).forEach(cue -> kept.put(cue, row.get(2)));
        }
        return Map.copyOf(cues);
    }

    /** The sides that the words around an actor's name give it. */
    List<Side> find(Mention actor) {
        List<Side> sides = new ArrayList<>();
        Span span = actor.anchor().span();
        int from = tokenAt(span.begin());
        int to = from;
        while (to < size() && sentence.token(to).span().begin() < span.end()) {
            to++;
        }
        after(to, span).ifPresent(sides::add);
        before(from, span).ifPresent(sides::add);
        return sides;
    }

    private int size() {
        return sentence.tokens().size();
    }

    private int tokenAt(int begin) {
        int at = 0;
        while (at < size() && sentence.token(at).span().begin() < begin) {
            at++;
        }
        return at;
    }

    private String word(int at) {
        return at >= 0 && at < size() ? sentence.token(at).text().toLowerCase(Locale.ROOT) : "";
    }

    /** "X, backed by Y": the cue follows the name but for a comma or a verb of being. */
    private Optional<Side> after(int to, Span actor) {
        int at = to;
        while (at < to + GAP && LINKS.contains(word(at))) {
            at++;
        }
        StringBuilder cue = new StringBuilder();
        for (int end = at; end < Math.min(size(), at + LONGEST_CUE); end++) {
            cue.append(cue.isEmpty() ? "" : " ").append(word(end));
            String kept = cues("after").get(cue.toString());
            if (kept != null) {
                return named(end + 1).map(other -> new Side(kept + " " + other.value(), actor.cover(other.span())));
            }
        }
        return Optional.empty();
    }

    /** The name that a cue takes. */
    private Optional<Side> named(int from) {
        int at = from;
        while (at < from + GAP && LINKS.contains(word(at))) {
            at++;
        }
        if (at >= size()) {
            return Optional.empty();
        }
        Token token = sentence.token(headName(at));
        return mentions.stream()
                .filter(m -> m.anchor().begin() == token.span().begin())
                .findFirst()
                .flatMap(m -> Optional.ofNullable(m.actor() != null ? m.actor() : m.place())
                        .flatMap(id -> Optional.ofNullable(names.get(id)))
                        .map(name -> new Side(name, m.anchor().span())));
    }

    /** "Alongside Ansoria's Red Guard" and "alongside Ansorian militants of the Red Guard" name the guard; the country only describes it. */
    private int headName(int at) {
        Token first = sentence.token(at);
        boolean adjective = Countries.bundled().findByDemonym(first.text()).isPresent()
                && Countries.bundled().findByName(first.text()).isEmpty();
        boolean describes =
                adjective || word(at + 1).equals("'s") || word(at + 1).equals("’s");
        if (!describes) {
            return at;
        }
        int next = at + 1;
        while (next < Math.min(size(), at + 1 + 2 * GAP)
                && (LINKS.contains(word(next)) || POSSESSIVES.contains(word(next)) || isPlainAdjective(next))
                && !word(next).equals(",")) {
            next++;
        }
        return next < size() && startsActor(sentence.token(next).span().begin()) ? next : at;
    }

    private boolean startsActor(int begin) {
        return mentions.stream().anyMatch(m -> m.actor() != null && m.anchor().begin() == begin);
    }

    private boolean isPlainAdjective(int at) {
        return sentence.token(at).tag().startsWith("JJ") && !isMention(at);
    }

    /** "Y-backed X", "pro-Y X": only words that describe X may stand between. */
    private Optional<Side> before(int from, Span actor) {
        for (int at = from - 1; at >= Math.max(0, from - 1 - GAP); at--) {
            Token token = sentence.token(at);
            Optional<Side> side = hyphened(at).or(() -> whole(token));
            if (side.isPresent()) {
                return side.map(found -> new Side(found.value(), found.span().cover(actor)));
            }
            boolean describes = token.tag().startsWith("JJ")
                    || token.tag().equals("VBN")
                    || token.tag().equals("HYPH")
                    || word(at).equals("-");
            if (!describes || isMention(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isMention(int at) {
        return mentions.stream()
                .anyMatch(m -> m.actor() != null
                        && m.anchor().span().contains(sentence.token(at).span().begin()));
    }

    /** Three tokens that end here: a name, a hyphen and a cue, or pro or anti, a hyphen and a name. */
    private Optional<Side> hyphened(int last) {
        if (last < 2 || !word(last - 1).equals("-")) {
            return Optional.empty();
        }
        Span span = sentence.token(last - 2).span().cover(sentence.token(last).span());
        String behind = cues("hyphen").get(word(last));
        if (behind != null) {
            return Optional.of(new Side(behind + " " + name(last - 2), span));
        }
        String ahead = cues("prefix").get(word(last - 2));
        return Optional.ofNullable(ahead).map(kept -> new Side(kept + "-" + name(last), span));
    }

    /** The same in one token. */
    private static Optional<Side> whole(Token token) {
        String text = token.text();
        int hyphen = text.indexOf('-');
        if (hyphen <= 0 || hyphen == text.length() - 1) {
            return Optional.empty();
        }
        String behind = cues("hyphen").get(text.substring(hyphen + 1).toLowerCase(Locale.ROOT));
        if (behind != null) {
            return Optional.of(new Side(behind + " " + country(text.substring(0, hyphen)), token.span()));
        }
        String ahead = cues("prefix").get(text.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return Optional.ofNullable(ahead)
                .map(kept -> new Side(kept + "-" + country(text.substring(hyphen + 1)), token.span()));
    }

    /** What stands at a token: the actor or place it names, else its words. */
    private String name(int at) {
        Token token = sentence.token(at);
        return mentions.stream()
                .filter(m -> m.anchor().span().contains(token.span()))
                .findFirst()
                .flatMap(m -> Optional.ofNullable(m.place() != null ? m.place() : m.actor()))
                .map(names::get)
                .orElseGet(() -> country(token.text()));
    }

    private static String country(String word) {
        return Countries.bundled()
                .findByDemonym(word)
                .or(() -> Countries.bundled().findByName(word))
                .map(Country::name)
                .orElse(word);
    }

    private static Map<String, String> cues(String where) {
        return CUES.getOrDefault(where, Map.of());
    }
}
