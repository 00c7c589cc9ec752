package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.name.Candidate.Cues;
import org.stemma.value.ActorKind;

/** Reads what the words around a name show: "town of X", "X province", "in X", "President X", "X fighters". */
final class CueReader {
    private static final List<String> PLACE_LISTS = List.of("region", "district", "town", "point");
    private static final int WITHIN_WORDS = 5;
    private static final int ROLE_WORDS = 7;

    private final Sentence sentence;
    private final int from;
    private final int to;

    CueReader(Sentence sentence, int from, int to) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    Cues read() {
        String kind = kind();
        int place = kind.isEmpty() ? 0 : 3;
        String before = word(before());
        boolean lower = before.equals(before.toLowerCase(Locale.ROOT)) || before() == 0;
        if (lower && Words.has("before-place", before)) {
            place += 2;
        }
        List<String> within = within();
        if (!within.isEmpty()) {
            place++;
        }
        return new Cues(place, person(), organization(), acting(), kind, within, role());
    }

    private int before() {
        int at = from - 1;
        while (at >= 0 && (word(at).equalsIgnoreCase("the") || tag(at).equals("``") || word(at).equals("\""))) {
            at--;
        }
        return at;
    }

    /** "the town of X", "X province", "provincial capital X". */
    private String kind() {
        int of = before();
        for (String list : PLACE_LISTS) {
            if (Words.has(list, word(to)) && !word(to).equals("base")) {
                return list;
            }
            if (word(of).equals("of") && Words.has(list, word(of - 1))) {
                return list;
            }
        }
        int at = before();
        boolean apposed = at >= 0 && tag(at).startsWith("NN") && !tag(at).startsWith("NNP");
        if (apposed) {
            for (String list : PLACE_LISTS) {
                if (Words.has(list, word(at))) {
                    return list;
                }
            }
        }
        return "";
    }

    private int person() {
        int person = 0;
        if (Words.has("title", word(from - 1))) {
            person += 3;
        }
        if (word(to).equals(",") && tag(to + 1).equals("CD") && word(to + 2).equals(",")) {
            person += 3;
        }
        if (word(to).equalsIgnoreCase("who")
                || (word(to).equals(",") && word(to + 1).equalsIgnoreCase("who"))) {
            person += 2;
        }
        if (saysSomething()) {
            person++;
        }
        return person;
    }

    private boolean saysSomething() {
        return Words.has("say", word(to)) || Words.has("say", word(from - 1));
    }

    private int organization() {
        int organization = 0;
        if (Words.has("group", word(to))) {
            organization += 3;
        }
        if (word(to).equals("-")
                && List.of("held", "controlled", "led", "linked", "affiliated").contains(word(to + 1))) {
            organization += 2;
        }
        if (word(from - 1).equals("of") && Words.has("group", word(from - 2))) {
            organization += 2;
        }
        return organization;
    }

    private boolean acting() {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.relation().startsWith("nsubj")
                    && token.head() >= 0
                    && !tag(token.head()).startsWith("NN")
                    && !List.of("in", "at").contains(word(from - 1))) {
                return true;
            }
        }
        boolean by = word(from - 1).equals("by") || word(from - 1).equals("with");
        return by
                || (word(to).equals("-")
                        && List.of("led", "backed", "supported").contains(word(to + 1)));
    }

    /** Names after a comma ("X, Ohio"), or after "in" and "of" with a place word ("X in Y province"). */
    private List<String> within() {
        List<String> within = new ArrayList<>();
        if (word(to).equals(",") && isName(to + 1)) {
            within.add(name(to + 1));
        } else if (List.of("in", "of").contains(word(to))) {
            for (int i = to + 1;
                    i < Math.min(to + 1 + WITHIN_WORDS, sentence.tokens().size());
                    i++) {
                if (isName(i)) {
                    within.add(name(i));
                    break;
                }
            }
        } else if (word(to).equals("(") && isName(to + 1)) {
            within.add(name(to + 1));
        }
        return within;
    }

    /** The telling word of an apposition: "monitoring" of ", a monitoring group", "militia" of ", a local militia". */
    private String role() {
        if (!word(to).equals(",") || !tag(to + 1).equals("DT")) {
            return "";
        }
        String role = "";
        for (int at = to + 2; at < to + 2 + ROLE_WORDS && tag(at).matches("NNS?|JJ|VBG|VBN|HYPH|NNP"); at++) {
            boolean telling = ActorKinds.ofNoun(word(at))
                    .filter(kind -> kind != ActorKind.ORGANIZATION)
                    .isPresent();
            if (telling || role.isEmpty()) {
                role = telling || tag(at).startsWith("NN") ? word(at).toLowerCase(Locale.ROOT) : role;
            }
        }
        return role;
    }

    private boolean isName(int at) {
        return tag(at).startsWith("NNP") && !Words.has("not-name", word(at));
    }

    private String name(int at) {
        int end = at;
        while (isName(end) || (end > at && word(end).equals("-") && isName(end + 1))) {
            end++;
        }
        StringBuilder name = new StringBuilder();
        for (int i = at; i < end; i++) {
            boolean spaced = i > at
                    && sentence.token(i).span().begin()
                            > sentence.token(i - 1).span().end();
            name.append(spaced ? " " : "").append(word(i));
        }
        return name.toString();
    }

    private String word(int at) {
        return at >= 0 && at < sentence.tokens().size() ? sentence.token(at).text() : "";
    }

    private String tag(int at) {
        return at >= 0 && at < sentence.tokens().size() ? sentence.token(at).tag() : "";
    }
}
