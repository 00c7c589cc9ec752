package org.stemma.report.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.stemma.report.InputFile;

/** Hashes what is read through it. */
final class HashingStream extends FilterInputStream {
    private final MessageDigest digest;

    private HashingStream(InputStream in, MessageDigest digest) {
        super(new DigestInputStream(in, digest));
        this.digest = digest;
    }

    /** A stream over another one; the same one if it hashes already. */
    static HashingStream over(InputStream in) {
        if (in instanceof HashingStream hashing) {
            return hashing;
        }
        try {
            return new HashingStream(in, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Reads what is left, and names the file with the hash of all its bytes. */
    InputFile file(String path) throws IOException {
        byte[] rest = new byte[1 << 16];
        while (read(rest) >= 0) {
            // The hash is of the whole file, also of what a reader had no use for.
        }
        return new InputFile(path, HexFormat.of().formatHex(digest.digest()));
    }
}
