package org.stemma.report.page;

import java.util.List;
import org.stemma.report.clean.Block;

/**
 * A page, taken apart.
 *
 * @param facts what it tells of its report
 * @param blocks all its visible text, what lies outside the report's part already cut
 */
public record Page(PageFacts facts, List<Block> blocks) {
    /** Copies the list. */
    public Page {
        blocks = List.copyOf(blocks);
    }
}
