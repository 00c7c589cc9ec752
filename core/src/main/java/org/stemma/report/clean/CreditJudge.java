package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.RemovalReason;

/**
 * Finds sign-offs, agency credits and copyright lines, notes the agencies that they name and cuts them out. A picture's
 * credit is no credit of the report: {@link CaptionJudge} runs first.
 */
final class CreditJudge implements UnaryOperator<List<Block>> {
    private static final int SIGN_OFF_WORDS = 30;
    private static final int WITH_WORDS = 12;
    private static final int LONGEST = 400;
    private static final int LAST_BLOCKS = 8;
    private static final Pattern BRACKETS_AT_END = Pattern.compile("\\s?[(\\[]([^()\\[\\]]{2,80})[)\\]]\\s?\\.?$");
    private static final Pattern INITIALS = Pattern.compile("^[a-zäöüß]{1,6}(?:[/,-] ?[a-zäöüß]{1,6}){0,4}$");
    private static final Pattern DASH_AT_END = Pattern.compile("\\s?(?:[-–—]{1,2}|/{1,2})\\s?([\\p{L} .&-]{2,40})$");
    private static final Pattern REPORTING = Pattern.compile(
            "^(?:additional reporting|reporting by|reported by|writing by|written by|edited by|editing by|compiled (?:by|from))\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH = Pattern.compile(
            "^(?:with|source:|sources:|source ?-|agencies|wire services)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRIBUTED =
            Pattern.compile("\\b(?:contributed (?:to|reporting)|contributed additional)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNNAMED = Pattern.compile(
            "\\b(?:(?:news |wire )?agencies|agency (?:inputs|reports|material)|(?:news )?wires?(?: services| reports)?"
                    + "|wire services?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:copyright\\b|©|\\(c\\)).{0,300}|.{0,120}\\ball rights reserved\\b.{0,200}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS =
            Pattern.compile("(?:19|20)[0-9]{2}|rights reserved", Pattern.CASE_INSENSITIVE);

    private final Draft draft;

    CreditJudge(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> apply(List<Block> blocks) {
        int kept = (int) blocks.stream().filter(Block::isKept).count();
        List<Block> judged = new ArrayList<>();
        int seen = 0;
        for (Block block : blocks) {
            if (!block.isKept()) {
                judged.add(block);
                continue;
            }
            seen++;
            boolean late = kept - seen < LAST_BLOCKS;
            judged.addAll(judge(block, late));
        }
        return judged;
    }

    private List<Block> judge(Block block, boolean late) {
        String line = block.string();
        if (isCopyright(line) || (late && isSignOff(line))) {
            credit(line);
            return List.of(block.cut(RemovalReason.OTHER));
        }
        return late ? endCredit(block) : List.of(block);
    }

    private static boolean isCopyright(String line) {
        return line.length() <= 330
                && COPYRIGHT.matcher(line).matches()
                && (DIGITS.matcher(line).find()
                        || (Lines.words(line) <= 12 && !Agencies.listIn(line).isEmpty()));
    }

    private static boolean isSignOff(String line) {
        if (line.length() > LONGEST || Lines.words(line) > SIGN_OFF_WORDS) {
            return false;
        }
        Matcher brackets = BRACKETS_AT_END.matcher(line);
        if (brackets.find()) {
            String before = line.substring(0, brackets.start()).strip();
            if (before.isEmpty()) {
                return isCreditText(brackets.group(1));
            }
            if (INITIALS.matcher(before).matches() && isCreditText(brackets.group(1))) {
                return true;
            }
        }
        String bare = strippedOfMarks(line);
        return isAgencyList(bare)
                || REPORTING.matcher(bare).matches()
                || (WITH.matcher(bare).matches() && Lines.words(bare) <= WITH_WORDS && namesSomebody(bare))
                || (CONTRIBUTED.matcher(line).find() && isShort(line));
    }

    /** A credit in brackets or after a dash that ends a paragraph of the report. */
    private List<Block> endCredit(Block block) {
        String line = block.string();
        for (Pattern pattern : List.of(BRACKETS_AT_END, DASH_AT_END)) {
            Matcher end = pattern.matcher(line.length() > 160 ? line.substring(line.length() - 160) : line);
            int shift = Math.max(0, line.length() - 160);
            if (end.find()) {
                int begin = end.start() + shift;
                String before = line.substring(0, begin).strip();
                if (Lines.endsSentence(before) && isAgencyList(end.group(1))) {
                    credit(end.group(1));
                    return List.of(
                            block.part(0, begin),
                            block.part(begin, line.length()).cut(RemovalReason.OTHER));
                }
            }
        }
        return List.of(block);
    }

    private void credit(String text) {
        List<String> named = Agencies.listIn(text);
        named.forEach(agency -> draft.addCredit(agency, text));
        if (named.isEmpty() && UNNAMED.matcher(text).find()) {
            draft.addCredit(Agencies.UNNAMED, text);
        }
    }

    private static boolean isCreditText(String text) {
        return isAgencyList(text)
                || (!Agencies.listIn(text).isEmpty() && isShort(text))
                || UNNAMED.matcher(text).find()
                || REPORTING.matcher(text).matches();
    }

    /** Whether the text is nothing but names of agencies, with commas, slashes and "and" between them. */
    static boolean isAgencyList(String text) {
        if (text.length() > 120 || text.isBlank()) {
            return false;
        }
        String[] names = text.split("\\s*(?:[,;/&|+]|\\band\\b)\\s*");
        for (String name : names) {
            if (!name.isEmpty() && Agencies.find(name).isEmpty() && !isUnnamed(name)) {
                return false;
            }
        }
        return names.length > 0;
    }

    private static boolean namesSomebody(String line) {
        return !Agencies.listIn(line).isEmpty()
                || UNNAMED.matcher(line).find()
                || BylineJudge.isName(line.substring(line.indexOf(' ') + 1));
    }

    private static boolean isUnnamed(String name) {
        return name.equalsIgnoreCase("agencies") || name.equalsIgnoreCase("wires");
    }

    private static boolean isShort(String line) {
        return Lines.words(line) <= SIGN_OFF_WORDS;
    }

    private static String strippedOfMarks(String line) {
        int begin = 0;
        int end = line.length();
        while (begin < end && "(-–—/[* ".indexOf(line.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && ")]. *-".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(begin, end);
    }
}
