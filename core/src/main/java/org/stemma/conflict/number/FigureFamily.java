package org.stemma.conflict.number;

import java.util.List;
import java.util.Set;

/**
 * Readings that answer one question: the same measure of the same group at the same place and time.
 *
 * @param measure what became of them
 * @param group what is counted
 * @param places ids of the places, narrowest only; empty if no reading tells
 * @param readings sorted by position
 */
public record FigureFamily(String measure, String group, Set<String> places, List<Reading> readings) {}
