package org.stemma.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text of which every code unit knows where in the input it stood, through folding of white space, cutting and joining.
 * Immutable.
 */
public final class MappedText {
    /** No text. */
    public static final MappedText EMPTY = new MappedText("", new int[0]);

    private final String text;
    private final int[] origins;

    private MappedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** A stretch of the input as it stands there. */
    public static MappedText of(String input, int begin, int end) {
        int[] origins = new int[end - begin];
        Arrays.setAll(origins, i -> begin + i);
        return new MappedText(input.substring(begin, end), origins);
    }

    /** A text whose code unit {@code i} stood at {@code origins[i]} of the input; -1 for one that the input lacks. */
    public static MappedText of(String text, int[] origins) {
        if (text.length() != origins.length) {
            throw new IllegalArgumentException(
                    "A text of " + text.length() + " code units came with " + origins.length + " origins");
        }
        return new MappedText(text, origins.clone());
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** Number of code units. */
    public int length() {
        return text.length();
    }

    /** Whether there is no character. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where in the input the code unit stood; -1 if the input lacks it. */
    public int origin(int index) {
        return origins[index];
    }

    /** A part of this text. */
    public MappedText part(int begin, int end) {
        return new MappedText(text.substring(begin, end), Arrays.copyOfRange(origins, begin, end));
    }

    /** This text and another one after it, with a separator that the input lacks between them if both have characters. */
    public MappedText join(String separator, MappedText next) {
        if (isEmpty() || next.isEmpty()) {
            return isEmpty() ? next : this;
        }
        int[] joined = Arrays.copyOf(origins, length() + separator.length() + next.length());
        Arrays.fill(joined, length(), length() + separator.length(), -1);
        System.arraycopy(next.origins, 0, joined, length() + separator.length(), next.length());
        return new MappedText(text + separator + next.text, joined);
    }

    /** All the texts, one after the other. */
    public static MappedText concat(List<MappedText> parts) {
        int length = parts.stream().mapToInt(MappedText::length).sum();
        StringBuilder joined = new StringBuilder(length);
        int[] origins = new int[length];
        for (MappedText part : parts) {
            System.arraycopy(part.origins, 0, origins, joined.length(), part.length());
            joined.append(part.text);
        }
        return new MappedText(joined.toString(), origins);
    }

    /** This text with each run of white space of any kind as one plain space, none at the ends, and no invisible signs. */
    public MappedText folded() {
        StringBuilder folded = new StringBuilder(text.length());
        int[] kept = new int[text.length()];
        int space = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = space < 0 ? i : space;
            } else if (!isInvisible(c)) {
                if (space >= 0 && !folded.isEmpty()) {
                    kept[folded.length()] = origins[space];
                    folded.append(' ');
                }
                space = -1;
                kept[folded.length()] = origins[i];
                folded.append(c);
            }
        }
        return new MappedText(folded.toString(), Arrays.copyOf(kept, folded.length()));
    }

    /** The map back to the input. */
    public OffsetMap offsets() {
        return origins.length == 0 ? new OffsetMap(List.of()) : OffsetMap.of(origins);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Soft hyphen, zero-width signs, direction marks, byte order mark, control characters. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
