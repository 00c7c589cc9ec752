package org.stemma.conflict.number;

import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.text.Anchor;

/** What the words around a number tell of it. */
public final class NumberWords {
    private static final int AROUND = 40;
    /** "21 of the girls", "twelve of them": fewer than those that the words behind speak of. */
    private static final Pattern OF_MORE =
            Pattern.compile("^\\s(?:\\p{L}{1,20}\\s)?of (?:the|them|those|these|our|their|its|his|her|which|whom)\\b");
    /** "of which four", "four of them seriously". */
    private static final Pattern OF_WHICH =
            Pattern.compile("\\b(?:of|among|including) (?:which|whom|them),? (?:at least |about )?$");

    private static final Pattern GRAVE = Pattern.compile(
            "\\b(?:serious|seriously|critical|critically|severe|severely|slight|slightly|badly|gravely|life)\\b");
    private static final Pattern MOMENTARY = Pattern.compile("\\b(?:still|remain|remained|remains|remaining)\\b");

    private static final Pattern ATTACKER = Pattern.compile(
            "\\b(?:himself|herself|themselves|gunman|gunmen|shooter|attacker|attackers|suspect|bomber|killer)\\b");

    private static final Pattern BORDER =
            Pattern.compile("\\b(?:across|over|cross|crossed|crossing) (?:the|its|a) border\\b");

    private NumberWords() {}

    /** Whether only those are counted who left the country. */
    public static boolean crossesBorder(Reading reading) {
        return BORDER.matcher(lower(reading.statement().sentence().exact())).find();
    }

    /** Whether an attacker is spoken of beside the number, who may or may not be counted. */
    public static boolean namesAttacker(Reading reading) {
        return reading.measure().equals("killed")
                && (ATTACKER.matcher(before(reading)).find()
                        || ATTACKER.matcher(after(reading)).find());
    }

    /** Whether the number counts a part of something that the sentence speaks of, or only the grave or slight cases. */
    public static boolean isPart(Reading reading) {
        String after = after(reading);
        return OF_MORE.matcher(after).find()
                || OF_WHICH.matcher(before(reading)).find()
                || (reading.measure().equals("injured")
                        && GRAVE.matcher(clause(after)).find());
    }

    /** Whether it tells how many are in a state at one moment: "two are still trapped". */
    public static boolean isMomentary(Reading reading) {
        return MOMENTARY.matcher(before(reading)).find()
                || MOMENTARY.matcher(after(reading)).find();
    }

    private static String clause(String after) {
        int end = after.indexOf(',');
        return end < 0 ? after : after.substring(0, end);
    }

    private static String before(Reading reading) {
        Anchor sentence = reading.statement().sentence();
        int at = clamp(reading.quantity().anchor().begin() - sentence.begin(), sentence);
        return lower(sentence.exact().substring(Math.max(0, at - AROUND), at));
    }

    private static String after(Reading reading) {
        Anchor sentence = reading.statement().sentence();
        int at = clamp(reading.quantity().anchor().end() - sentence.begin(), sentence);
        return lower(sentence.exact().substring(at, Math.min(sentence.exact().length(), at + AROUND)));
    }

    private static int clamp(int at, Anchor sentence) {
        return Math.max(0, Math.min(at, sentence.exact().length()));
    }

    private static String lower(String words) {
        return words.replaceAll("\\s", " ").toLowerCase(Locale.ROOT);
    }
}
