package org.stemma.lineage;

/**
 * One sign of which way text went.
 *
 * @param weight above 0 from the first report to the second, below 0 the other way; 3 or more settles it alone
 * @param told whether the texts themselves tell it, and not only dates or sizes
 * @param reason one plain sentence
 */
record Signal(double weight, boolean told, String reason) {}
