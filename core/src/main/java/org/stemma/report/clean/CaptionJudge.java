package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.RemovalReason;
import org.stemma.report.ResourceLines;

/**
 * Cuts captions and credits of pictures: lines with a picture's mark, lines that end in a bracketed agency without being
 * a sentence, and the line before a line that was cut as a picture's credit.
 */
final class CaptionJudge implements UnaryOperator<List<Block>> {
    private static final List<String> MARKS = ResourceLines.list("picture-marks.list");
    private static final int CAPTION_WORDS = 60;
    private static final int CREDIT_WORDS = 8;
    private static final Pattern BRACKETS_AT_END = Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]]\\]?$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:image|photo|picture|photograph|photos|credit)s?: ?.{0,120}$", Pattern.CASE_INSENSITIVE);

    /** A picture's number in its gallery; its maker in brackets; its maker and agency. */
    private static final Pattern FORM = Pattern.compile(
            "[0-9]{1,3}/(?:[6-9]|[0-9]{2,3}) \\S.{3,500}|\\([^()/]{3,60}/[^()/]{2,40}\\)|[\\p{L} .,'-]{3,40}/ ?[A-Z]{2,7}");

    @Override
    public List<Block> apply(List<Block> blocks) {
        List<Block> judged = new ArrayList<>();
        for (Block block : blocks) {
            boolean caption = block.isKept() && isCaption(block.string());
            if ((caption && Lines.words(block.string()) <= CREDIT_WORDS)
                    || (!block.isKept() && LABEL.matcher(block.string()).matches())) {
                cutLineBefore(judged);
            }
            judged.add(caption ? block.cut(RemovalReason.CAPTION) : block);
        }
        return judged;
    }

    /** The text of a caption often stands on a line of its own, before the line that names the picture's maker. */
    private static void cutLineBefore(List<Block> judged) {
        if (judged.isEmpty()) {
            return;
        }
        Block before = judged.get(judged.size() - 1);
        boolean caption = before.isKept()
                && judged.size() > 1
                && before.kind() == BlockKind.PARAGRAPH
                && !Lines.endsSentence(before.string())
                && !before.string().endsWith(":")
                && Lines.words(before.string()) >= 3
                && Lines.words(before.string()) <= 40;
        if (caption) {
            judged.set(judged.size() - 1, before.cut(RemovalReason.CAPTION));
        }
    }

    private static boolean isCaption(String line) {
        int words = Lines.words(line);
        if (FORM.matcher(line).matches()) {
            return true;
        }
        if (words > CAPTION_WORDS) {
            return false;
        }
        if (LABEL.matcher(line).matches()) {
            return true;
        }
        String plain = Lines.plain(line);
        boolean marked = MARKS.stream().anyMatch(plain::contains);
        if (marked && (!Lines.endsSentence(line) || endsInMarkedBrackets(plain) || words <= 8)) {
            return true;
        }
        Matcher brackets = BRACKETS_AT_END.matcher(line);
        return brackets.find()
                && CreditJudge.isAgencyList(brackets.group(1))
                && !Lines.endsSentence(line.substring(0, brackets.start()).strip())
                && words >= 5;
    }

    private static boolean endsInMarkedBrackets(String plain) {
        Matcher brackets = BRACKETS_AT_END.matcher(plain);
        return brackets.find() && MARKS.stream().anyMatch(brackets.group()::contains);
    }
}
