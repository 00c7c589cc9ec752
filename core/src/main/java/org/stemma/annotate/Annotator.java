package org.stemma.annotate;

import java.util.List;
import java.util.Set;

/** The language model: text to sentences with tags, lemmas, name classes and dependency trees. Thread-safe. */
public interface Annotator {
    /**
     * Takes a text apart. Offsets count in the text as given; a line break ends a sentence.
     *
     * @param text a report's cleaned text
     * @param acronyms words in capitals that are names in this case although they look like common words, for instance
     *     {@code IS}; they are read as names
     * @return sentences in order; empty for blank text
     */
    List<Sentence> annotate(String text, Set<String> acronyms);
}
