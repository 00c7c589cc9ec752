package org.stemma.annotate.number;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param begin index of its first word
 * @param end index after its last word
 * @param value what it says
 * @param digits whether it is written in digits
 * @param scaled whether a word such as thousand or million takes part
 */
public record NumberWord(int begin, int end, BigDecimal value, boolean digits, boolean scaled) {}
