package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.report.RemovalReason;
import org.stemma.text.MappedText;

/**
 * Cuts bars of short labels ("Home | World | Sport") and the outlet's own name, where they stand before the first or after
 * the last paragraph of running text.
 */
final class BarJudge implements UnaryOperator<List<Block>> {
    private static final int FEWEST_LABELS = 3;
    private static final int MOST_LABEL_WORDS = 3;
    private static final int LONGEST = 400;
    private static final Pattern DIVIDER = Pattern.compile("[|•·]");

    private final Draft draft;

    BarJudge(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> apply(List<Block> blocks) {
        int first = HeadlineJudge.firstProse(blocks);
        int last = lastProse(blocks);
        List<Block> judged = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isKept() && (i < first || i > last) && (isBar(block.text()) || isOutlet(block.string()))) {
                judged.set(i, block.cut(RemovalReason.NAVIGATION));
            }
        }
        return judged;
    }

    private static int lastProse(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0
                && !(blocks.get(last).isKept() && Lines.isProse(blocks.get(last).string()))) {
            last--;
        }
        return last;
    }

    private boolean isBar(MappedText line) {
        if (line.length() > LONGEST || Lines.endsSentence(line.text())) {
            return false;
        }
        List<String> labels = DIVIDER.splitAsStream(asPrinted(line))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
        return labels.size() >= FEWEST_LABELS && labels.stream().allMatch(BarJudge::isLabel);
    }

    private static boolean isLabel(String label) {
        return Lines.words(label) <= MOST_LABEL_WORDS && label.chars().anyMatch(Character::isLetter);
    }

    /** The line with a divider where the input has a run of white space: folding has made one space of it. */
    private String asPrinted(MappedText line) {
        char[] printed = line.text().toCharArray();
        @Nullable String input = draft.raw().text();
        for (int i = 1; i + 1 < printed.length; i++) {
            int before = line.origin(i - 1);
            int after = line.origin(i + 1);
            boolean run = printed[i] == ' ' && before >= 0 && after - before > 2;
            if (run && input != null && after <= input.length() && isGap(input, before + 1, after)) {
                printed[i] = '|';
            }
        }
        return new String(printed);
    }

    private static boolean isGap(String input, int from, int to) {
        return input.substring(from, to).isBlank();
    }

    private boolean isOutlet(String line) {
        String outlet = draft.outlet();
        return outlet != null && !line.isEmpty() && Lines.bare(line).equals(Lines.bare(outlet));
    }
}
