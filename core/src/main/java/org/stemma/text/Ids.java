package org.stemma.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids made from content: a kind's prefix and the first 48 bits of a SHA-256, so that they are stable over runs. */
public final class Ids {
    private static final int HEX_DIGITS = 12;

    private Ids() {}

    /**
     * An id of the form {@code r-0123456789ab}.
     *
     * @param prefix the kind: r report, s statement, c claim, x conflict, a actor, p place, o origin, l lineage edge, f
     *     figure, e event, u unseen source
     * @param parts what the thing is made of, in order; null and empty are different
     */
    public static String of(String prefix, @Nullable Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            digest.update((part == null ? "\u0001" : part.toString()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return prefix + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
