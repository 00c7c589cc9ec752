package org.stemma.claim.who;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Mention;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.number.NumberReader;
import org.stemma.statement.Argument;
import org.stemma.statement.Quotation;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.text.Span;

/** Describes those who take part in a report's statements; "he" and "she" are whom the report last told of. */
public final class ParticipantReader {
    private static final Pattern AGE =
            Pattern.compile("\\b(\\d{1,3}|\\p{L}{3,9}(?:-\\p{L}{3,5})?)-(year|month)s?-old", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_AGE = Pattern.compile(", (\\d{1,2})(?=[,.;]|$)");
    private static final int MONTHS = 12;
    private static final Set<String> MANY = Set.of("both", "all", "many", "several", "some");
    private static final Set<String> ONE = Set.of("1", "one");

    private final AnnotatedReport report;
    private final Set<String> persons;

    /** @param persons ids of the actors that are persons */
    public ParticipantReader(AnnotatedReport report, Set<String> persons) {
        this.report = report;
        this.persons = persons;
    }

    /** Those who fill a role of the statement, in order. */
    public List<Participant> read(Statement statement, Role role) {
        List<Participant> participants = new ArrayList<>();
        List<Participant> agents = role == Role.PATIENT ? read(statement, Role.AGENT) : List.of();
        for (Argument argument : statement.arguments()) {
            Sentence sentence =
                    argument.role() == role ? sentence(argument.anchor().span()) : null;
            if (sentence != null) {
                Participant participant = read(sentence, argument);
                boolean quoted = statement.quotation() == Quotation.DIRECT;
                participants.add(quoted ? participant : resolve(participant, sentence, argument, agents));
            }
        }
        return participants;
    }

    private @Nullable Sentence sentence(Span span) {
        return report.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .findFirst()
                .orElse(null);
    }

    private Participant read(Sentence sentence, Argument argument) {
        Span span = argument.anchor().span();
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
        String name = argument.actor() != null ? argument.actor() : argument.place();
        return read(sentence, inside, head(inside), name, argument.exact());
    }

    /** The first word whose governor stands outside. */
    private static @Nullable Token head(List<Token> inside) {
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.index() == token.head()))
                .filter(token -> !token.tag().equals("DT") && !token.tag().equals("IN"))
                .findFirst()
                .orElse(inside.isEmpty() ? null : inside.getLast());
    }

    private Participant read(
            Sentence sentence, List<Token> inside, @Nullable Token head, @Nullable String name, String exact) {
        String lemma = head == null ? "" : lemma(head);
        boolean pronoun =
                head != null && (head.tag().startsWith("PRP") || head.tag().startsWith("W"));
        Set<String> words = new TreeSet<>();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(PeopleWords.traits(lemma));
        String count = null;
        for (Token token : inside) {
            if (isTelling(token)) {
                words.add(lemma(token));
                if (head != null && isBeside(head, token)) {
                    traits.addAll(PeopleWords.traits(lemma(token)));
                }
            }
            if (head != null && token.head() == head.index() && token.relation().equals("nummod")) {
                count = lemma(token);
            }
        }
        Integer age = age(exact);
        boolean person = (name != null && persons.contains(name))
                || PeopleWords.contains(lemma)
                || (age != null && name == null)
                || (isNumber(head) && name == null);
        boolean several = isSeveral(sentence, head, traits, count);
        traits.remove(Trait.SEVERAL);
        return new Participant(
                name, lemma, words, person, pronoun, several, isNumber(head) || count != null, traits, age);
    }

    /** Nouns and adjectives; not those of countries, which fit half of a case. */
    private static boolean isTelling(Token token) {
        return token.tag().startsWith("NN")
                || (token.tag().startsWith("JJ")
                        && Character.isLowerCase(token.text().codePointAt(0)));
    }

    /** "The male suspect", "Ada Orlen, the driver": not "the suspect's mother". */
    private static boolean isBeside(Token head, Token token) {
        return token.head() == head.index()
                && (token.relation().equals("amod")
                        || token.relation().equals("compound")
                        || token.relation().equals("appos"));
    }

    private static boolean isNumber(@Nullable Token head) {
        return head != null && head.tag().equals("CD");
    }

    private static boolean isSeveral(
            Sentence sentence, @Nullable Token head, Set<Trait> traits, @Nullable String count) {
        if (head == null) {
            return false;
        }
        boolean joined = sentence.children(head, "conj").stream()
                .anyMatch(token -> token.tag().startsWith("NN"));
        boolean number = isNumber(head) && !ONE.contains(lemma(head));
        return head.tag().endsWith("NNS")
                || joined
                || number
                || traits.contains(Trait.SEVERAL)
                || MANY.contains(lemma(head))
                || (count != null && !ONE.contains(count));
    }

    private static @Nullable Integer age(String words) {
        Matcher matcher = AGE.matcher(words);
        if (matcher.find()) {
            Integer number = NumberReader.findTokenValue(matcher.group(1))
                    .map(BigDecimal::intValue)
                    .orElse(null);
            return number != null && matcher.group(2).equalsIgnoreCase("month")
                    ? Integer.valueOf(number / MONTHS)
                    : number;
        }
        Matcher bare = BARE_AGE.matcher(words);
        return bare.find() ? Integer.valueOf(bare.group(1)) : null;
    }

    /**
     * Whom "he" or "she" means: the nearest subject before it that is one person and whom the pronoun fits. "Him" is not who does it,
     * unless it is "himself".
     */
    private Participant resolve(
            Participant participant, Sentence sentence, Argument argument, List<Participant> agents) {
        if (!participant.pronoun() || participant.several() || !participant.person()) {
            return participant;
        }
        Participant found = null;
        for (int back = 0; back <= Antecedents.REACH && found == null; back++) {
            int index = sentence.index() - back;
            if (index >= 0 && index < report.sentences().size()) {
                Sentence earlier = report.sentences().get(index);
                int before = back == 0 ? argument.anchor().begin() : Integer.MAX_VALUE;
                for (Token subject : Antecedents.subjects(earlier, before, back > 0)) {
                    Participant candidate = read(earlier, subject);
                    if (found == null && fits(candidate, participant) && !isAgent(candidate, participant, agents)) {
                        found = candidate.with(participant.traits());
                    }
                }
            }
        }
        return found == null ? participant : found;
    }

    private static boolean isAgent(Participant candidate, Participant pronoun, List<Participant> agents) {
        return !pronoun.head().endsWith("self")
                && agents.stream()
                        .anyMatch(agent -> candidate.with(agent).isClose()
                                || candidate.head().equals(agent.head()));
    }

    private static boolean fits(Participant candidate, Participant pronoun) {
        return candidate.person()
                && !candidate.pronoun()
                && !candidate.several()
                && !Trait.clash(candidate.traits(), pronoun.traits());
    }

    private Participant read(Sentence sentence, Token head) {
        List<Token> inside = Antecedents.phrase(sentence, head);
        String exact = new Span(
                        inside.getFirst().span().begin(),
                        inside.getLast().span().end())
                .of(report.report().text());
        return read(sentence, inside, head, name(head), exact);
    }

    private @Nullable String name(Token token) {
        for (Mention mention : report.mentions()) {
            if (mention.actor() != null && mention.anchor().span().contains(token.span())) {
                return mention.actor();
            }
        }
        return null;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
