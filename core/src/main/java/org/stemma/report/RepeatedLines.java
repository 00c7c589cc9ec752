package org.stemma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.report.clean.Block;
import org.stemma.report.clean.Draft;
import org.stemma.report.clean.Relatedness;

/**
 * Cuts lines that stand in unrelated reports of one outlet: they are the outlet's, not the reports'. Background paragraphs
 * that an outlet repeats in reports of one matter stay, because those reports are related.
 */
final class RepeatedLines {
    private static final int LONGEST = 400;
    private static final int SHORTEST = 8;

    private RepeatedLines() {}

    static void cut(List<Draft> drafts) {
        Map<String, List<Draft>> byOutlet = new TreeMap<>();
        for (Draft draft : drafts) {
            if (draft.outlet() != null) {
                byOutlet.computeIfAbsent(draft.outlet(), outlet -> new ArrayList<>())
                        .add(draft);
            }
        }
        byOutlet.values().stream().filter(of -> of.size() > 1).forEach(RepeatedLines::cutWithin);
    }

    private static void cutWithin(List<Draft> drafts) {
        Map<String, List<Draft>> byLine = new TreeMap<>();
        for (Draft draft : drafts) {
            Set<String> lines = new TreeSet<>();
            draft.kept().stream()
                    .map(Block::string)
                    .filter(RepeatedLines::counts)
                    .forEach(lines::add);
            lines.forEach(
                    line -> byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(draft));
        }
        byLine.values().removeIf(in -> in.size() < 2);
        if (byLine.isEmpty()) {
            return;
        }
        Relatedness relatedness = new Relatedness(drafts, byLine.keySet());
        Set<String> chrome = new TreeSet<>();
        byLine.forEach((line, in) -> {
            if (standsInUnrelated(in, relatedness)) {
                chrome.add(line);
            }
        });
        drafts.forEach(draft -> draft.judge(blocks -> blocks.stream()
                .map(block ->
                        block.isKept() && chrome.contains(block.string()) ? block.cut(RemovalReason.NAVIGATION) : block)
                .toList()));
    }

    /** Compared with the first only: the reports of one outlet may be many. */
    private static boolean standsInUnrelated(List<Draft> in, Relatedness relatedness) {
        Draft first = in.get(0);
        return in.stream().skip(1).anyMatch(other -> relatedness.areUnrelated(first, other));
    }

    private static boolean counts(String line) {
        return line.length() >= SHORTEST && line.length() <= LONGEST;
    }
}
