package org.stemma.annotate.name;

import java.util.Locale;
import java.util.Set;

/** Function words that an acronym can look like. */
public final class CommonWords {
    private static final Set<String> WORDS = Set.of(
            "is", "it", "as", "am", "us", "we", "he", "me", "my", "be", "by", "at", "an", "or", "on", "in", "if", "so",
            "no", "to", "up", "do", "go", "who", "was", "are", "has", "had", "can", "may", "all", "any", "and", "but",
            "for", "not", "out", "off", "per", "aim", "act", "set", "arm", "art", "pa", "oh", "ok", "hi", "his", "her",
            "she", "its", "our", "one", "two", "new", "must", "will", "shall", "should", "could", "would", "might",
            "have", "been", "that", "this", "with", "from", "them", "they", "then", "than", "when", "what", "were",
            "your", "here", "just", "like", "make", "made", "help", "hope", "care", "aid", "fast", "safe", "save",
            "stop", "east", "west", "sail", "said", "some", "such", "side", "star", "step", "also", "into", "over",
            "more", "most", "only", "upon", "ways", "work", "call", "come", "take", "give", "find", "keep", "need",
            "rise", "unite", "now", "how", "why", "let", "get", "got", "did", "men", "man", "see", "say", "use", "way",
            "day", "end", "own", "old", "too", "few", "big", "yes", "the", "of");

    private CommonWords() {}

    /** Whether a word is a function word or another very common short word, whatever its case. */
    public static boolean isCommon(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
