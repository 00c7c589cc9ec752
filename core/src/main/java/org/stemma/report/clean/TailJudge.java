package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stemma.report.RemovalReason;

/**
 * Cuts what hangs on after the last sentence: headlines of other reports, topic lists. Items of a list that the last
 * sentence introduces stay.
 */
final class TailJudge implements UnaryOperator<List<Block>> {
    private final boolean page;

    /** @param page whether the blocks come from a page, whose body was already found: then only headings at the end go */
    TailJudge(boolean page) {
        this.page = page;
    }

    @Override
    public List<Block> apply(List<Block> blocks) {
        int end = lastSentence(blocks);
        List<Block> judged = new ArrayList<>(blocks);
        if (end < 0 || blocks.get(end).string().endsWith(":")) {
            return judged;
        }
        for (int i = end + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isKept() && (!page || block.kind() == BlockKind.HEADING)) {
                judged.set(i, block.cut(RemovalReason.RELATED));
            }
        }
        return judged;
    }

    private static int lastSentence(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            String line = blocks.get(i).string();
            boolean quote = line.endsWith("\"") || line.endsWith("”");
            if (blocks.get(i).isKept()
                    && (Lines.isProse(line)
                            || line.endsWith(":")
                            || (Lines.words(line) >= 2 && Lines.endsSentence(line))
                            || quote)) {
                return i;
            }
        }
        return -1;
    }
}
