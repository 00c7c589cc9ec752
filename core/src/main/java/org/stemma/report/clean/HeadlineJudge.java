package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stemma.report.RemovalReason;

/**
 * Finds the headline among the lines before the running text, and puts that part in order: what stands before the headline
 * is the site's, the headline repeated is one, a standfirst stays.
 */
final class HeadlineJudge implements UnaryOperator<List<Block>> {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;
    private static final int STANDFIRST_WORDS = 6;
    private static final int CRUMB_WORDS = 14;
    private static final int MOST_HEAD_BLOCKS = 400;

    private final Draft draft;

    HeadlineJudge(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> apply(List<Block> blocks) {
        int body = firstProse(blocks);
        String given = draft.title();
        int head = Math.min(body, MOST_HEAD_BLOCKS);
        int at = given == null ? headline(blocks, head) : repeated(blocks, given, head + 1);
        if (given == null && at >= 0) {
            draft.title(blocks.get(at).string());
        }
        String title = draft.title();
        List<Block> judged = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean becomesTitle = given == null && i == at;
            if (!becomesTitle) {
                judged.add(block.isKept() ? judge(block, i, at, body, title, given != null) : renamed(block, title));
            }
        }
        return judged;
    }

    /** A page's heading, cut as lying outside the report, is the headline repeated. */
    private static Block renamed(Block block, @Nullable String title) {
        boolean headline = block.kind() == BlockKind.HEADING && title != null && isSame(block.string(), title);
        return headline ? block.cut(RemovalReason.DUPLICATE) : block;
    }

    private static Block judge(Block block, int i, int at, int body, @Nullable String title, boolean given) {
        if (title != null && isSame(block.string(), title)) {
            return block.cut(RemovalReason.DUPLICATE);
        }
        if (i >= body || block.string().endsWith(":")) {
            return block;
        }
        boolean beforeTitle = at >= 0 && i < at;
        int words = Lines.words(block.string());
        if (beforeTitle && words <= (given ? CRUMB_WORDS : STANDFIRST_WORDS) && !Lines.endsSentence(block.string())) {
            return block.cut(RemovalReason.NAVIGATION);
        }
        boolean crumb = (at >= 0 || given) && words <= 2 && !Lines.endsSentence(block.string());
        return crumb ? block.cut(RemovalReason.NAVIGATION) : block;
    }

    /** Index of the first kept block of running text; the number of blocks if there is none. */
    static int firstProse(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isKept() && Lines.words(block.string()) >= 8 && Lines.isProse(block.string())) {
                return i;
            }
        }
        return blocks.size();
    }

    private static int repeated(List<Block> blocks, String title, int end) {
        for (int i = 0; i < Math.min(end, blocks.size()); i++) {
            if (blocks.get(i).isKept() && isSame(blocks.get(i).string(), title)) {
                return i;
            }
        }
        return -1;
    }

    private static int headline(List<Block> blocks, int body) {
        int first = -1;
        for (int i = 0; i < body; i++) {
            Block block = blocks.get(i);
            String line = block.string();
            int words = Lines.words(line);
            if (!block.isKept() || words < FEWEST_WORDS || words > MOST_WORDS || line.endsWith(":")) {
                continue;
            }
            if (block.kind() == BlockKind.HEADING || repeated(blocks.subList(i + 1, blocks.size()), line, body) >= 0) {
                return i;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }

    /** Whether a line is the headline, though the one may carry the outlet's name or less of the end. */
    static boolean isSame(String line, String title) {
        String a = Lines.bare(line);
        String b = Lines.bare(title);
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        boolean longEnough = Lines.words(a) >= 5;
        return longEnough && b.startsWith(a + " ") && b.length() - a.length() < 60;
    }
}
