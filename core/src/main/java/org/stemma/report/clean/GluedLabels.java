package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.stemma.report.RemovalReason;
import org.stemma.report.ResourceLines;

/** Parts a label that scraping glued to a line from the line itself. The labels are read once from {@code glued.tsv}. */
final class GluedLabels implements UnaryOperator<List<Block>> {
    private record Label(RemovalReason reason, String words) {}

    private static final List<Label> LABELS = ResourceLines.table("glued.tsv").stream()
            .map(row -> new Label(RemovalReason.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1)))
            .toList();

    @Override
    public List<Block> apply(List<Block> blocks) {
        List<Block> judged = new ArrayList<>();
        for (Block block : blocks) {
            judged.addAll(block.isKept() ? part(block) : List.of(block));
        }
        return judged;
    }

    private static List<Block> part(Block block) {
        String line = block.string();
        for (Label label : LABELS) {
            int length = label.words.length();
            if (line.length() > length
                    && line.regionMatches(true, 0, label.words, 0, length)
                    && isGlued(line, length)) {
                return List.of(block.part(0, length).cut(label.reason), block.part(length, line.length()));
            }
        }
        return List.of(block);
    }

    private static boolean isGlued(String line, int at) {
        boolean spaced = line.charAt(at) == ' ' && at + 1 < line.length();
        return Character.isUpperCase(line.charAt(spaced ? at + 1 : at));
    }
}
