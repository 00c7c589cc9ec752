package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stemma.report.RemovalReason;

/** Cuts paragraphs that stand in the report twice: a standfirst that repeats the first paragraph goes, else the later one. */
final class DuplicateJudge implements UnaryOperator<List<Block>> {
    private static final int FEWEST_WORDS = 6;

    @Override
    public List<Block> apply(List<Block> blocks) {
        Map<String, Integer> last = new HashMap<>();
        int body = secondProse(blocks);
        for (int i = 0; i < Math.min(body + 1, blocks.size()); i++) {
            if (blocks.get(i).isKept()) {
                last.put(Lines.bare(blocks.get(i).string()), i);
            }
        }
        Set<String> seen = new HashSet<>();
        List<Block> judged = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String bare = Lines.bare(block.string());
            boolean counts = block.isKept() && Lines.words(bare) >= FEWEST_WORDS;
            boolean comesAgain = i < body && last.getOrDefault(bare, -1) > i;
            judged.add(counts && (comesAgain || !seen.add(bare)) ? block.cut(RemovalReason.DUPLICATE) : block);
        }
        return judged;
    }

    private static int secondProse(List<Block> blocks) {
        int first = HeadlineJudge.firstProse(blocks);
        int next = first + 1;
        while (next < blocks.size() && !blocks.get(next).isKept()) {
            next++;
        }
        return next;
    }
}
