package org.stemma.eval.times;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * A text with its marked times.
 *
 * @param name of the file
 * @param text rebuilt from the tokens
 * @param published creation day; null if none is marked
 * @param gold the marked times, the creation time left out
 * @param ignored where the creation time stands; what is found there is not scored
 */
record TimedText(String name, String text, @Nullable LocalDate published, List<Timex> gold, List<Span> ignored) {}
