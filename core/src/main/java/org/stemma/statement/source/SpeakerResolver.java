package org.stemma.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.annotate.Token;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;
import org.stemma.value.ActorKind;

/**
 * Says whom a speaker's pronoun or definite noun phrase means: the latest speaker before it that agrees. Made for one
 * report; sources must come in the order of the text.
 */
final class SpeakerResolver {
    private static final Set<String> PERSONAL = Set.of("he", "she", "i", "him", "her", "his", "who", "whom");
    private static final Set<String> OTHERS = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> PLURAL = Set.of("they", "we", "them", "their");
    private static final Set<String> NEUTER = Set.of("it", "which", "that", "its");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their");

    private final ReportReading reading;
    private final SourceDescriber describer;
    private final Genders genders = new Genders();
    private final List<Speaker> earlier = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();

    SpeakerResolver(ReportReading reading, SourceDescriber describer) {
        this.reading = reading;
        this.describer = describer;
    }

    /**
     * The speaker that the source means.
     *
     * @param source the words that name the speaker
     * @param quoted names of those in whose own words the source stands; they do not call themselves "she"
     */
    Speaker resolve(Source source, Set<String> quoted) {
        SentenceTree tree = reading.trees().get(source.sentence());
        Speaker own = describer.describe(reading, source);
        Speaker meant = findAntecedent(tree, source, own, quoted)
                .map(found -> withHead(found, own))
                .orElse(own);
        genders.learn(tree, source, meant);
        earlier.add(meant);
        sentences.add(source.sentence());
        return meant;
    }

    private static Speaker withHead(Speaker found, Speaker own) {
        String described = found.description() != null ? found.description() : own.description();
        boolean phrase = !own.statement() || found.statement();
        return new Speaker(
                found.name(),
                found.actor(),
                found.kind(),
                phrase ? found.description() : described,
                found.head(),
                found.plural(),
                found.statement());
    }

    private Optional<Speaker> findAntecedent(SentenceTree tree, Source source, Speaker own, Set<String> quoted) {
        String word = tree.word(source.head());
        boolean alone = tree.low(source.head()) == source.head();
        if (alone && (word.equals("who") || word.equals("which") || word.equals("that"))) {
            return relative(tree, source);
        }
        if (PERSONAL.contains(word)) {
            Predicate<Speaker> other =
                    s -> !OTHERS.contains(word) || quoted.stream().noneMatch(q -> isSame(s.name(), q));
            Optional<Speaker> speaker = latest(s -> !s.plural()
                    && (s.kind() == ActorKind.PERSON || isPerson(s))
                    && genders.fits(word, s)
                    && other.test(s));
            boolean old =
                    speaker.filter(s -> sentenceOf(s) < source.sentence() - 1).isPresent();
            return (old ? personBefore(source, 1, word).filter(other) : Optional.<Speaker>empty())
                    .or(() -> speaker)
                    .or(() -> personBefore(source, 2, word).filter(other));
        }
        if (PLURAL.contains(word)) {
            return latest(s -> s.plural()
                    || s.kind() == ActorKind.MEDIA
                    || s.kind() == ActorKind.GOVERNMENT
                    || s.kind() == ActorKind.ORGANIZATION);
        }
        if (NEUTER.contains(word)) {
            return latest(s -> s.kind() != ActorKind.PERSON && !isUnnamedPerson(s) && !s.plural());
        }
        return isDefinite(tree, source) ? definite(own) : shortName(own);
    }

    /** "Oslin" and "Mara Oslin". */
    private static boolean isSame(String one, String other) {
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }

    private int sentenceOf(Speaker speaker) {
        return sentences.get(earlier.lastIndexOf(speaker));
    }

    /** "a doctor", but not "everyone" or "the crash". */
    private static boolean isPerson(Speaker speaker) {
        return !speaker.statement()
                && SpeakerNouns.findKind(speaker.head())
                        .filter(k -> k == ActorKind.UNNAMED)
                        .isPresent();
    }

    private static boolean isUnnamedPerson(Speaker speaker) {
        return speaker.kind() == ActorKind.UNNAMED && !speaker.statement();
    }

    private Optional<Speaker> latest(Predicate<Speaker> fits) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (fits.test(earlier.get(i))) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    /** "who said": the noun that the relative clause describes. */
    private Optional<Speaker> relative(SentenceTree tree, Source source) {
        int verb = tree.head(source.head());
        while (verb >= 0 && !isRelative(tree, source.head(), verb)) {
            verb = tree.head(verb);
        }
        if (verb < 0 || tree.head(verb) < 0 || tree.head(verb) > source.head()) {
            return Optional.empty();
        }
        int noun = tree.head(verb);
        int to = Math.max(noun, Math.min(tree.high(noun), tree.low(verb) - 1));
        while (to > noun && tree.isPunctuation(to)) {
            to--;
        }
        Source phrase = new Source(source.sentence(), noun, tree.span(tree.phraseBegin(noun), to));
        return Optional.of(describer.describe(reading, phrase));
    }

    /** A relative clause; the parser hangs one that stands behind a comma on its noun with no name for the relation. */
    private static boolean isRelative(SentenceTree tree, int pronoun, int verb) {
        boolean loose = tree.is(verb, "dep")
                && tree.head(verb) >= 0
                && tree.head(verb) < pronoun
                && tree.isNominal(tree.head(verb));
        return loose || tree.relation(verb).startsWith("acl");
    }

    /** The last person named before the pronoun, in this sentence or so many before; what is quoted there is not the narrator's. */
    private Optional<Speaker> personBefore(Source source, int back, String pronoun) {
        for (int s = source.sentence(); s >= Math.max(0, source.sentence() - back); s--) {
            List<Token> tokens = reading.trees().get(s).sentence().tokens();
            for (int i = tokens.size() - 1; i >= 0; i--) {
                boolean before = tokens.get(i).span().end() <= source.span().begin();
                boolean told = reading.trees().get(s).isQuoted(i)
                        || reading.trees().get(s).isPlaceName(i);
                if (before && !told && tokens.get(i).name().equals("PERSON")) {
                    Speaker person = describer.describe(reading, new Source(s, i, nameAround(tokens, i)));
                    if (genders.fits(pronoun, person)) {
                        return Optional.of(person);
                    }
                    while (i > 0 && tokens.get(i - 1).name().equals("PERSON")) {
                        i--;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Span nameAround(List<Token> tokens, int last) {
        int from = last;
        while (from > 0 && tokens.get(from - 1).name().equals("PERSON")) {
            from--;
        }
        return new Span(tokens.get(from).span().begin(), tokens.get(last).span().end());
    }

    private static boolean isDefinite(SentenceTree tree, Source source) {
        int low = tree.low(source.head());
        boolean common =
                tree.tag(source.head()).equals("NN") || tree.tag(source.head()).equals("NNS");
        return common && DEFINITE.contains(tree.word(low));
    }

    /** "the commander", "the source", "the monitor": the latest speaker with that head, or of that kind. */
    private Optional<Speaker> definite(Speaker own) {
        if (own.statement() && own.kind() != ActorKind.UNNAMED) {
            return Optional.empty();
        }
        Optional<Speaker> same = latest(s -> s.head().equals(own.head()) && s.plural() == own.plural());
        if (same.isPresent() || own.kind() == ActorKind.UNNAMED) {
            return same.or(() -> own.statement() ? latest(Speaker::statement) : holder(own));
        }
        boolean resolvable =
                Set.of(ActorKind.MONITOR, ActorKind.AGENCY, ActorKind.MEDIA).contains(own.kind());
        return resolvable ? latest(s -> s.kind() == own.kind()) : Optional.empty();
    }

    /** "The mayor" after "Mayor Mara Oslin" or "Mara Oslin, the mayor of Orvane": who was introduced by that office. */
    private Optional<Speaker> holder(Speaker own) {
        return own.plural()
                ? Optional.empty()
                : latest(s -> s.kind() == ActorKind.PERSON
                        && s.description() != null
                        && List.of(s.description().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                                .contains(own.head()));
    }

    /** "Abdel Rahman" after "Rami Abdel Rahman": the longer name that ends with this one. */
    private Optional<Speaker> shortName(Speaker own) {
        if (own.kind() == ActorKind.UNNAMED) {
            return Optional.empty();
        }
        return latest(s -> s.name().length() > own.name().length()
                        && s.name().endsWith(" " + own.name())
                        && s.plural() == own.plural()
                        && s.kind() == own.kind())
                .or(() -> middleName(own));
    }

    /** "Ali" after "Amina Ali Nkeki": the one person who bears the name anywhere in theirs. */
    private Optional<Speaker> middleName(Speaker own) {
        List<Speaker> bearers = earlier.stream()
                .filter(s -> s.kind() == ActorKind.PERSON && own.kind() == ActorKind.PERSON)
                .filter(s -> (" " + s.name() + " ").contains(" " + own.name() + " "))
                .filter(s -> !s.name().equals(own.name()))
                .toList();
        return bearers.stream().map(Speaker::name).distinct().count() == 1
                ? Optional.of(bearers.getLast())
                : Optional.empty();
    }
}
