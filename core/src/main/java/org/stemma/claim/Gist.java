package org.stemma.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.claim.align.Telling;
import org.stemma.claim.body.Names;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.value.ActorKind;

/** Chooses the telling that says a claim most clearly. */
final class Gist {
    private static final int SHORT = 40;
    private static final int LONG = 220;
    private static final Pattern PRONOUN =
            Pattern.compile("(?:it|they|he|she|we|i|this|that|these|those)\\b", Pattern.CASE_INSENSITIVE);

    /** Words that begin in the middle of what was told. */
    private static final Pattern HEADLESS = Pattern.compile(
            "(?:(?:was|were|is|are|am|has|had|have|been|being|who|whose|whom|which|of|in|to|and|or|but|also|did|does|will|would)\\b|\\p{Ll}+(?:ing|ed)\\b)");

    private static final Pattern PASSIVE =
            Pattern.compile("(?:who |which |that )?(?:also )?(?:was|were|is|are|has|had|have|been|being)\\b");
    /** Auxiliaries directly behind a subject. */
    private static final Pattern AUXILIARY = Pattern.compile(
            "^,?\\s+((?:has|had|have|was|were|is|are|will|would|can|could|may|might|must|shall|should)\\b)"
                    + "((?:\\s+(?:be|been)\\b)?)");
    /** A participle of the kind that is no past tense as well: "driven", "taken", "torn". */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:also |then )?\\p{Ll}{2,}(?:en|wn|one|orn|egun)\\b");

    private static final Pattern RELATIVE = Pattern.compile("^(?:who|which|that) ");
    private static final Pattern OWN =
            Pattern.compile("((?:any|none|some|many|all|most) of )?(?:its|their|our)\\s+", Pattern.CASE_INSENSITIVE);

    private Gist() {}

    /** The clearest telling: asserted, with a type and arguments, neither very short nor very long. */
    static Telling clearest(List<Telling> tellings) {
        return tellings.stream()
                .max(Comparator.comparingInt(
                                (Telling telling) -> clarity(telling.profile().statement()))
                        .thenComparing(Comparator.comparing(Telling::id).reversed()))
                .orElseThrow(() -> new IllegalArgumentException("No tellings"));
    }

    private static int clarity(Statement statement) {
        int length = statement.anchor().exact().length();
        int clarity = statement.stance() == Stance.ASSERTED ? 4 : 0;
        clarity += statement.type() != null ? 2 : 0;
        clarity += Math.min(3, statement.arguments().size());
        clarity += statement.time() != null ? 1 : 0;
        clarity += statement.attribution().isEmpty() ? 0 : 1;
        clarity += Character.isUpperCase(statement.anchor().exact().charAt(0)) ? 1 : 0;
        clarity += hasSubject(statement) ? 3 : 0;
        clarity -= PRONOUN.matcher(statement.anchor().exact()).lookingAt() ? 2 : 0;
        return length < SHORT || length > LONG ? clarity - 2 : clarity;
    }

    /** Whether who does it, or to whom it is done, stands in the statement's own words. */
    private static boolean hasSubject(Statement statement) {
        return outside(statement).isEmpty()
                && !statement.arguments().isEmpty()
                && !HEADLESS.matcher(statement.anchor().exact()).lookingAt();
    }

    /** Who does it or, in the passive, suffers it, where that stands before the words: "[The army] entered the town and took the port". */
    private static Optional<Argument> outside(Statement statement) {
        return statement.arguments().stream()
                .filter(argument ->
                        argument.anchor().end() <= statement.anchor().begin())
                .filter(argument -> argument.role() == Role.AGENT || argument.role() == Role.PATIENT)
                .filter(argument -> argument.role() == Role.AGENT || isPassive(statement))
                .min(Comparator.comparing(Argument::role));
    }

    private static boolean isPassive(Statement statement) {
        return PASSIVE.matcher(statement.anchor().exact()).lookingAt();
    }

    /** The words of a statement on one line, with who does it before them where that stands outside. */
    static String words(Statement statement) {
        String words = line(statement.anchor().exact());
        String gist = outside(statement)
                .map(subject -> line(subject.exact()) + shared(statement, subject) + " "
                        + RELATIVE.matcher(words).replaceFirst(""))
                .orElseGet(() -> owned(words, statement));
        boolean oneQuote = gist.chars().filter(c -> c == '"').count() == 1;
        return oneQuote ? gist.replace("\"", "") : gist;
    }

    /** " has" of "The war has killed many and driven others away", where the statement begins with "driven"; empty if it needs none. */
    private static String shared(Statement statement, Argument subject) {
        int from = subject.anchor().end() - statement.sentence().begin();
        int to = statement.anchor().begin() - statement.sentence().begin();
        boolean inside = subject.anchor().begin() >= statement.sentence().begin() && from < to;
        if (!inside || !PARTICIPLE.matcher(statement.anchor().exact()).lookingAt()) {
            return "";
        }
        Matcher auxiliary = AUXILIARY.matcher(statement.sentence().exact().substring(from, to));
        return auxiliary.lookingAt() ? " " + auxiliary.group(1) + auxiliary.group(2) : "";
    }

    /** "Its own forces entered" of a speaker by name: whose they are is told. */
    private static String owned(String words, Statement statement) {
        Matcher matcher = OWN.matcher(words);
        boolean known = !statement.attribution().isEmpty()
                && statement.attribution().getFirst().actor() != null
                && statement.attribution().getFirst().kind() != ActorKind.PERSON;
        if (!known || !matcher.lookingAt()) {
            return words;
        }
        String name = Names.capital(statement.attribution().getFirst().name());
        String before = matcher.group(1) == null ? "" : matcher.group(1);
        return before + name + (name.endsWith("s") ? "' " : "'s ") + words.substring(matcher.end());
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").trim();
    }
}
