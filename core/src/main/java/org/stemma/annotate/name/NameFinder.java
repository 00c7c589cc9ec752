package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.name.Candidate.Basis;
import org.stemma.annotate.place.Countries;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.text.Span;

/**
 * Finds the names in a report's sentences: known organizations first, then bodies of states, countries, and last the
 * runs of capitalised words that tagger or name model call names.
 */
public final class NameFinder {
    private final OrganizationList organizations;
    private final Countries countries;
    private final Gazetteer gazetteer;
    private final Set<String> acronyms;
    private final Introductions introductions;
    /** Introduced long forms of no known organization by their first character, the longest first. */
    private final Map<Character, List<String>> longForms;

    /**
     * A finder for one case.
     *
     * @param introductions short forms that the case introduces
     * @param acronyms words in capitals that are names here although they look like common words
     */
    public NameFinder(
            OrganizationList organizations, Gazetteer gazetteer, Introductions introductions, Set<String> acronyms) {
        this.organizations = organizations;
        this.gazetteer = gazetteer;
        this.countries = Countries.bundled();
        this.introductions = introductions;
        this.acronyms = Set.copyOf(acronyms);
        this.longForms = introductions.longForms().values().stream()
                .distinct()
                .filter(longForm -> !isKnown(longForm))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(longForm -> longForm.charAt(0)));
    }

    /**
     * The names of a report, in order, not overlapping.
     *
     * @param report position of the report in the case
     * @param text the report's text
     * @param sentences its sentences
     */
    public List<Candidate> find(int report, String text, List<Sentence> sentences) {
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int at = 0;
            while (at < sentence.tokens().size()) {
                Optional<Found> next = next(sentence, text, at);
                if (next.isPresent()) {
                    found.add(candidate(report, text, sentence, next.get()));
                    at = next.get().to();
                } else {
                    at++;
                }
            }
        }
        return found;
    }

    /** A name found at some tokens. */
    record Found(int from, int to, Basis basis, String key) {}

    private Optional<Found> next(Sentence sentence, String text, int at) {
        return introduced(sentence, text, at).or(() -> named(sentence, text, at));
    }

    private boolean isKnown(String name) {
        return organizations.find(name).isPresent()
                || countries.findByName(name).isPresent();
    }

    /** A short form that the case introduces for something that is no known organization and no country. */
    private Optional<Found> introduced(Sentence sentence, String text, int at) {
        String longForm = introductions.longForms().get(sentence.token(at).text());
        return longForm == null || isKnown(longForm)
                ? longForm(sentence, text, at)
                : Optional.of(new Found(at, at + 1, Basis.NAME, ""));
    }

    /** A long form that the case introduces with its short one: that fixes where it ends. */
    private Optional<Found> longForm(Sentence sentence, String text, int at) {
        int begin = sentence.token(at).span().begin();
        for (String longForm : longForms.getOrDefault(text.charAt(begin), List.of())) {
            if (text.startsWith(longForm, begin)) {
                for (int to = at + 1; to <= sentence.tokens().size(); to++) {
                    if (sentence.token(to - 1).span().end() == begin + longForm.length()) {
                        return Optional.of(new Found(at, to, Basis.NAME, ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> named(Sentence sentence, String text, int at) {
        return organization(sentence, text, at)
                .or(() -> new BodyFinder(countries).find(sentence, text, at))
                .or(() -> new NameRun(sentence, countries).country(text, at))
                .or(() -> run(sentence, text, at));
    }

    private Optional<Found> run(Sentence sentence, String text, int at) {
        NameRun runs = new NameRun(sentence, countries);
        return runs.find(at).flatMap(run -> new RunTrimmer(sentence, text, gazetteer).trim(run, runs.headed(run)));
    }

    private Optional<Found> organization(Sentence sentence, String text, int at) {
        if (!startsName(sentence.token(at).text())) {
            return Optional.empty();
        }
        for (int to = mostTokens(sentence, text, at); to > at; to--) {
            String name = words(sentence, text, at, to);
            int end = to;
            Optional<Found> found = organizations
                    .find(endsWord(sentence.token(to - 1).text()) ? name : "")
                    .filter(o -> usable(sentence, at, end, name))
                    .map(o -> new Found(at, end, Basis.ORGANIZATION, o.id()));
            if (found.isPresent()) {
                return new DescribedOrganizations(organizations)
                        .find(sentence, found.get())
                        .or(() -> found);
            }
        }
        return Optional.empty();
    }

    /** Where a name of the list can end at most: within the sentence, before any bracket, while the list has such a name. */
    private int mostTokens(Sentence sentence, String text, int at) {
        int most = Math.min(sentence.tokens().size(), at + 2 * organizations.longest());
        for (int i = at; i < most; i++) {
            String word = sentence.token(i).text();
            if (word.equals("(") || word.equals(")")) {
                most = i;
            }
        }
        return reach(sentence, text, at, most, organizations::mayBegin);
    }

    /** The token after the last with which a name of a list that begins here may end; {@code at} if none does. */
    static int reach(Sentence sentence, String text, int at, int most, Predicate<String> mayBegin) {
        int to = at;
        while (to < most && mayBegin.test(words(sentence, text, at, to + 1))) {
            to++;
        }
        return to;
    }

    /** The text from one token up to, but not with, another. */
    static String words(Sentence sentence, String text, int from, int to) {
        return sentence.token(from).span().cover(sentence.token(to - 1).span()).of(text);
    }

    /** Not a common word that happens to be spelt like a name, and not a part of a longer name. */
    private boolean usable(Sentence sentence, int from, int to, String name) {
        Token first = sentence.token(from);
        if (to - from > 1) {
            return sentence.tokens().subList(from, to).stream()
                    .anyMatch(t -> isProper(t) || !t.name().equals("O"));
        }
        if (CommonWords.isCommon(name) && !acronyms.contains(name)) {
            return false;
        }
        if (to < sentence.tokens().size() && !OrganizationList.isAcronym(name)) {
            Token next = sentence.token(to);
            boolean longer = isProper(next)
                    && startsName(next.text())
                    && next.name().equals(first.name())
                    && !first.name().equals("O");
            if (longer) {
                return false;
            }
        }
        return isProper(first) || !first.name().equals("O") || OrganizationList.isAcronym(name);
    }

    private static boolean endsWord(String word) {
        char last = word.charAt(word.length() - 1);
        return Character.isLetterOrDigit(last) || (last == '.' && word.length() > 1);
    }

    static boolean isProper(Token token) {
        return token.tag().startsWith("NNP");
    }

    static boolean startsName(String word) {
        return (Character.isUpperCase(word.charAt(0)) && !word.equals("The"))
                || (word.length() == 2 && Words.has("inside-name", word))
                || word.equals("peshmerga")
                || word.equals("dpa");
    }

    private Candidate candidate(int report, String text, Sentence sentence, Found found) {
        Span span = sentence.token(found.from())
                .span()
                .cover(sentence.token(found.to() - 1).span());
        return new Candidate(
                report,
                sentence.index(),
                found.from(),
                found.to(),
                span,
                span.of(text),
                found.basis(),
                found.key(),
                model(sentence, found.from(), found.to()),
                inner(sentence, text, found),
                new CueReader(sentence, found.from(), found.to()).read());
    }

    private @Nullable Span inner(Sentence sentence, String text, Found found) {
        return switch (found.basis()) {
            case NAME -> new RunTrimmer(sentence, text, gazetteer).inner(found);
            case BODY -> new BodyFinder(countries).inner(sentence, text, found);
            case ORGANIZATION, COUNTRY -> null;
        };
    }

    /** The class that the model gives to most tokens; on a tie the one that comes first. */
    static String model(Sentence sentence, int from, int to) {
        Map<String, Integer> votes = new HashMap<>();
        String best = "O";
        for (int i = from; i < to; i++) {
            String name = sentence.token(i).name();
            votes.merge(name, 1, Integer::sum);
        }
        for (int i = to - 1; i >= from; i--) {
            String name = sentence.token(i).name();
            if (!name.equals("O") && (best.equals("O") || votes.getOrDefault(name, 0) >= votes.getOrDefault(best, 0))) {
                best = name;
            }
        }
        return best;
    }
}
