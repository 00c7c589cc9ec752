package org.stemma.annotate.name;

import java.util.Optional;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.name.Candidate.Basis;
import org.stemma.annotate.name.NameFinder.Found;
import org.stemma.annotate.place.Countries;

/** Runs of capitalised words that tagger or model call names, and countries. */
final class NameRun {
    private static final int LONGEST_COUNTRY = 6;
    /** What is longer is a list of names or a headline. */
    private static final int MOST_TOKENS = 14;

    private final Sentence sentence;
    private final Countries countries;

    NameRun(Sentence sentence, Countries countries) {
        this.sentence = sentence;
        this.countries = countries;
    }

    /** The country at this token, unless it begins a longer name or the model reads a person. */
    Optional<Found> country(String text, int at) {
        if (!Character.isUpperCase(word(at).charAt(0))) {
            return Optional.empty();
        }
        int most = Math.min(sentence.tokens().size(), at + LONGEST_COUNTRY);
        for (int to = NameFinder.reach(sentence, text, at, most, countries::mayBegin); to > at; to--) {
            String name = NameFinder.words(sentence, text, at, to);
            int end = to;
            Optional<Found> found = countries
                    .findByName(name)
                    .filter(c -> !word(at).equalsIgnoreCase("the"))
                    .filter(c -> Character.isLetter(word(end - 1).charAt(0)))
                    .filter(c -> !c.code().equals("GE"))
                    .map(c -> new Found(at, end, Basis.COUNTRY, c.code()));
            if (found.isPresent()) {
                boolean person = NameFinder.model(sentence, at, end).equals("PERSON");
                boolean longer =
                        find(at).filter(run -> run.to() > end && headed(run)).isPresent();
                return person || longer ? Optional.empty() : found;
            }
        }
        return Optional.empty();
    }

    /** The run of name words that begins at this token. */
    Optional<Found> find(int at) {
        if (!begins(at)) {
            return Optional.empty();
        }
        int to = at + 1;
        while (to < sentence.tokens().size()) {
            int next = extend(to);
            if (next == to) {
                break;
            }
            to = next;
        }
        Found run = new Found(at, to, Basis.NAME, "");
        boolean adjective = adjectiveOf(at) || isTitle(at);
        boolean list = to - at > MOST_TOKENS;
        return list || (adjective && !headed(run)) || ranksOnly(run) ? Optional.empty() : Optional.of(run);
    }

    /** "Foreign" before "Secretary", "Special" before "Envoy": part of a title that follows. */
    private boolean ranksOnly(Found run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (!Words.has("title-adjective", word(i)) && !isTitle(i)) {
                return false;
            }
        }
        return isTitle(run.to()) || isTitle(run.to() - 1);
    }

    private boolean begins(int at) {
        boolean opening = Words.has("opening", word(at))
                || (word(at).length() == 1 && word(at + 1).equals("-"));
        return !opening && (isName(at) || isParticle(at) || (adjectiveOf(at) && isName(at + 1)));
    }

    /** "al-" before a name. */
    private boolean isParticle(int at) {
        return Words.has("inside-name", word(at))
                && word(at).length() <= 3
                && word(at + 1).equals("-")
                && glued(at + 1)
                && isName(at + 2);
    }

    private boolean adjectiveOf(int at) {
        return countries.findByDemonym(word(at)).isPresent() && Character.isUpperCase(word(at).charAt(0));
    }

    /** The token after the run if it goes on at {@code to}; else {@code to}. */
    private int extend(int to) {
        String word = word(to);
        if (word.equals("-") && glued(to) && (isName(to + 1) || Words.has("inside-name", word(to - 1)))) {
            return to + 2;
        }
        if (isName(to)) {
            boolean title = isTitle(to) && isName(to + 1) && !isHead(to + 1) && !isHead(to + 2);
            boolean split = classesClash(to - 1, to) || adjectiveOf(to) || title;
            return split ? to : to + 1;
        }
        if (isParticle(to)) {
            return to + 3;
        }
        if (Words.has("inside-name", word) && isName(to + 1)) {
            boolean particle = !java.util.List.of(
                            "of", "for", "and", "the", "on", "in", "to", "against", "i", "e", "at", "as", "an", "ad")
                    .contains(word);
            boolean areas = word.equals("and") && Words.has("head-place", word(to - 1));
            return particle
                            || isInsideBody(to)
                            || (isHead(to - 1)
                                    && !areas
                                    && !word.equals("in")
                                    && !word.equals("to")
                                    && !word.equals("at"))
                    ? to + 2
                    : to;
        }
        if (java.util.List.of("of", "for").contains(word)
                && word(to + 1).equals("the")
                && isName(to + 2)
                && isHead(to - 1)) {
            return to + 3;
        }
        if (tag(to).equals("CD") && Words.has("numbered", word(to - 1))) {
            return to + 1;
        }
        boolean office = tag(to).equals("POS") && isHead(to + 1) && isName(to + 1);
        return office ? to + 2 : to;
    }

    /** The model reads an organization from the word before to the word behind: "Office of Rail and Road". */
    private boolean isInsideBody(int at) {
        return at > 0
                && java.util.List.of("of", "for", "and").contains(word(at))
                && sentence.tokens().subList(at - 1, at + 2).stream()
                        .allMatch(t -> t.name().equals("ORGANIZATION"));
    }

    /** "Camden Police" may be one name; a person's name beside a place's is not. */
    private boolean classesClash(int left, int right) {
        String first = sentence.token(left).name();
        String second = sentence.token(right).name();
        return !first.equals(second)
                && !first.equals("O")
                && !second.equals("O")
                && (first.equals("PERSON") || second.equals("PERSON"))
                && !isHead(right);
    }

    /** Whether a run ends in the head word of an organization, or has "of" or "for" in it. */
    boolean headed(Found run) {
        return run.to() - run.from() > 1
                && (isHead(run.to() - 1)
                        || sentence.tokens().subList(run.from() + 1, run.to()).stream()
                                .anyMatch(t -> t.text().equals("of") || t.text().equals("for")));
    }

    private boolean isHead(int at) {
        String word = word(at);
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && (Words.has("head-organization", word)
                        || Words.has("head-government", word)
                        || Words.has("head-armed-actor", word)
                        || Words.has("head-monitor", word)
                        || Words.has("head-media", word)
                        || Words.has("head-place", word));
    }

    private boolean isTitle(int at) {
        String word = word(at);
        return Words.has("title", word)
                || (word.regionMatches(true, 0, "ex-", 0, 3) && Words.has("title", word.substring(3)))
                || (word.regionMatches(true, 0, "vice-", 0, 5) && Words.has("title", word.substring(5)));
    }

    private boolean isName(int at) {
        if (at < 0 || at >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.token(at);
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return capital
                && (NameFinder.isProper(token) || !token.name().equals("O"))
                && !Words.has("not-name", token.text());
    }

    private boolean glued(int at) {
        return at > 0
                && at + 1 < sentence.tokens().size()
                && sentence.token(at - 1).span().end()
                        == sentence.token(at).span().begin()
                && sentence.token(at).span().end()
                        == sentence.token(at + 1).span().begin();
    }

    private String word(int at) {
        return at >= 0 && at < sentence.tokens().size() ? sentence.token(at).text() : "";
    }

    private String tag(int at) {
        return at >= 0 && at < sentence.tokens().size() ? sentence.token(at).tag() : "";
    }
}
