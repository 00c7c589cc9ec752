package org.stemma.annotate.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.number.DataRows;
import org.stemma.annotate.number.Word;

/** Tells numbers that count nothing: ages, addresses, list numbers, names of roads and models, scores, telephone numbers. */
final class NotCounts {
    private static final Map<String, Set<String>> WORDS = load();
    private static final int ADDRESS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private NotCounts() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String[] cells : DataRows.read(NotCounts.class, "not-counts.tsv")) {
            kinds.computeIfAbsent(cells[0], k -> new HashSet<>()).addAll(List.of(cells[1].split(" ")));
        }
        return kinds;
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether the number is no count. */
    static boolean rejects(Context found) {
        return isGlued(found)
                || isNamed(found)
                || isTimeOrAge(found)
                || isAddress(found)
                || isListNumber(found)
                || isScore(found)
                || isYear(found)
                || isTelephone(found)
                || found.noun().filter(n -> is("occasion", n.counted())).isPresent()
                || isPronoun(found);
    }

    /** Part of something longer: AK-47, 4x4, 1/8, 12:30, 555-1234. */
    private static boolean isGlued(Context found) {
        List<Word> words = found.words();
        int core = found.phrase().core();
        int end = found.phrase().end();
        if (!words.get(core).isDigits()) {
            return found.after(1).equals("-") && found.touchesAfter() && !found.hasUnitAfterHyphen();
        }
        if (core > 0 && words.get(core - 1).touches(words.get(core))) {
            Word before = words.get(core - 1);
            boolean hyphenAfterWord =
                    before.is("-") && core > 1 && words.get(core - 2).touches(before);
            if (before.isLetters() || hyphenAfterWord || "/:.#@_".contains(before.text()) || before.is("+")) {
                return true;
            }
        }
        if (end < words.size() && words.get(end - 1).touches(words.get(end))) {
            Word after = words.get(end);
            boolean followed = end + 1 < words.size() && after.touches(words.get(end + 1));
            boolean joined = "/:.-–x".contains(after.text()) && followed && !found.hasUnitAfterHyphen();
            return joined || (after.isLetters() && !found.hasUnit());
        }
        return words.get(core).text().length() > 1 && words.get(core).text().charAt(0) == '0';
    }

    /** Road 130, Flight 12, No. 2; Boeing 737. */
    private static boolean isNamed(Context found) {
        if (found.phrase().isModified() || found.phrase().core() == 0) {
            return false;
        }
        Word before = found.words().get(found.phrase().core() - 1);
        if (is("namer", before.text())) {
            return true;
        }
        boolean singleName =
                found.noun().filter(n -> n.head().tag().equals("NNP")).isPresent();
        if (found.isDigits() && singleName && !found.hasTriggerAfter()) {
            return true;
        }
        boolean name = before.token().tag().startsWith("NNP") && before.isLetters();
        boolean singular = found.noun().filter(n -> n.head().tag().equals("NN")).isPresent();
        return name
                && found.isDigits()
                && (found.noun().isEmpty() || singular)
                && !found.hasUnit()
                && !found.hasTriggerAfter();
    }

    private static boolean isTimeOrAge(Context found) {
        String after = found.after(1);
        if (is("time", after) || (after.equals("-") && is("time", found.after(2)))) {
            return true;
        }
        if ((after.equals("more") || after.equals("consecutive") || after.equals("straight"))
                && is("time", found.after(2))) {
            return true;
        }
        boolean aside = found.before(1).equals(",") || found.before(1).equals("(");
        boolean closed =
                after.equals(",") || after.equals(".") || after.equals(")") || after.isEmpty() || after.equals(";");
        return aside
                && closed
                && found.isDigits()
                && !found.phrase().isModified()
                && found.tagBefore(2).startsWith("N");
    }

    private static boolean isAddress(Context found) {
        if (!found.isDigits() || found.phrase().isModified()) {
            return false;
        }
        List<Word> words = found.words();
        int end = found.phrase().end();
        if (found.after(1).equals("block") || found.after(1).equals("blk")) {
            return true;
        }
        for (int i = end; i < Math.min(words.size(), end + ADDRESS); i++) {
            Word word = words.get(i);
            boolean capital = Character.isUpperCase(word.token().text().charAt(0));
            if (i > end && is("street", word.text()) && capital) {
                return true;
            }
            if (!capital && !word.is(".") && !word.isDigits()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isListNumber(Context found) {
        boolean first = found.phrase().begin() == 0;
        return first
                && found.isDigits()
                && (found.after(1).equals(".") || found.after(1).equals(")"));
    }

    private static boolean isScore(Context found) {
        String joint = found.after(1);
        boolean pair = found.isDigits() && found.touchesAfter() && (joint.equals("-") || joint.equals("–"));
        return pair || (is("score", found.before(1)) && found.isRangeInDigits());
    }

    private static boolean isYear(Context found) {
        Word number = found.words().get(found.phrase().core());
        boolean four = found.phrase().end() == found.phrase().core() + 1
                && number.isDigits()
                && number.text().length() == 4
                && !found.phrase().isModified();
        if (!four || found.hasUnit() || found.isMoney()) {
            return false;
        }
        int value = Integer.parseInt(number.text());
        return value >= FIRST_YEAR && value < LAST_YEAR && !found.tagAfter(1).equals("NNS");
    }

    private static boolean isTelephone(Context found) {
        List<Word> words = found.words();
        int core = found.phrase().core();
        return found.isRangeInDigits()
                && found.phrase().end() == core + 3
                && words.get(core).text().length() == 3
                && words.get(core + 2).text().length() == 4;
    }

    /** One as a pronoun: one of them, no one, one another. */
    private static boolean isPronoun(Context found) {
        Word number = found.words().get(found.phrase().core());
        if (!number.is("one") || found.phrase().end() != found.phrase().core() + 1) {
            return false;
        }
        return found.before(1).equals("no")
                || found.before(1).equals("the")
                || found.before(1).equals("this")
                || found.before(1).equals("that")
                || found.after(1).equals("another")
                || (found.after(1).equals("of") && !found.hasTriggerAfter())
                || found.after(1).equals("'s")
                || (found.noun().isEmpty()
                        && !found.hasTriggerAfter()
                        && !found.phrase().isModified());
    }
}
