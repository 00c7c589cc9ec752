package org.stemma.text;

import java.util.Locale;

/** How enum constants are written in output: lower case, with hyphens. */
public final class Labels {
    private Labels() {}

    /** {@code CALLED_FOR} becomes {@code called-for}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
