package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.MappedText;

/**
 * Cuts plain text into paragraphs. A line is a paragraph, unless the text is wrapped: lines that end only because the next
 * word would not have fitted belong together.
 */
public final class TextBlocks {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 110;
    private static final double MOST_LINES = 0.5;

    private TextBlocks() {}

    /** The paragraphs of a text, in order, none of them empty. */
    public static List<Block> of(String text) {
        List<MappedText> lines = lines(text);
        int width = wrapWidth(lines);
        List<Block> blocks = new ArrayList<>();
        MappedText paragraph = MappedText.EMPTY;
        for (int i = 0; i < lines.size(); i++) {
            MappedText line = lines.get(i).folded();
            paragraph = paragraph.join(" ", line);
            boolean goesOn = width > 0
                    && i + 1 < lines.size()
                    && isWrapped(line, lines.get(i + 1).folded(), width);
            if (!goesOn) {
                add(paragraph, blocks);
                paragraph = MappedText.EMPTY;
            }
        }
        return blocks;
    }

    private static void add(MappedText paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(Block.of(paragraph, BlockKind.PARAGRAPH));
        }
    }

    private static List<MappedText> lines(String text) {
        List<MappedText> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                lines.add(MappedText.of(text, begin, i));
                begin = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
    }

    /** The width at which the text was wrapped; 0 if it was not. */
    private static int wrapWidth(List<MappedText> lines) {
        List<MappedText> folded = lines.stream().map(MappedText::folded).toList();
        int width = folded.stream().mapToInt(MappedText::length).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        int wrapped = 0;
        int filled = 0;
        for (int i = 0; i + 1 < folded.size(); i++) {
            if (!folded.get(i).isEmpty()) {
                filled++;
                wrapped += isWrapped(folded.get(i), folded.get(i + 1), width) ? 1 : 0;
            }
        }
        return wrapped >= 3 && wrapped >= filled * MOST_LINES ? width : 0;
    }

    private static boolean isWrapped(MappedText line, MappedText next, int width) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        int space = next.text().indexOf(' ');
        int firstWord = space < 0 ? next.length() : space;
        return line.length() + 1 + firstWord > width;
    }
}
