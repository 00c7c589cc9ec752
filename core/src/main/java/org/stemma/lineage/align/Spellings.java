package org.stemma.lineage.align;

import java.util.Locale;

/** Tells whether two capitalised words are likely two spellings of one name: same first sound, same consonants. */
final class Spellings {
    private static final int SHORTEST = 4;

    private Spellings() {}

    /** Whether both are capitalised words of four letters or more whose consonants agree. */
    static boolean areOneName(String first, String second) {
        return first.length() >= SHORTEST
                && second.length() >= SHORTEST
                && Character.isUpperCase(first.charAt(0))
                && Character.isUpperCase(second.charAt(0))
                && skeleton(first).equals(skeleton(second));
    }

    private static String skeleton(String word) {
        StringBuilder bones = new StringBuilder(word.length());
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            char bone = level(c);
            boolean doubled = !bones.isEmpty() && bones.charAt(bones.length() - 1) == bone;
            if (bone != 0 && !doubled) {
                bones.append(bone);
            }
        }
        return bones.toString();
    }

    private static char level(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w', '\'', '\u2019' -> 0;
            case 'q', 'c', 'k' -> 'k';
            case 'z', 's' -> 's';
            case 'j', 'g' -> 'g';
            case 'f', 'v', 'b' -> 'b';
            case 'd', 't' -> 't';
            default -> c;
        };
    }
}
