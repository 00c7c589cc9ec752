/**
 * Web pages: what their heads tell of the report, and which part of them is the report.
 *
 * <p>In: the source of a page. Out: {@link org.stemma.report.page.Page}, blocks with a first judgement and facts. Start with
 * {@link org.stemma.report.page.PageParser}. Trap: pages may nest elements as deep as they like; nothing here recurses.
 */
@NullMarked
package org.stemma.report.page;

import org.jspecify.annotations.NullMarked;
