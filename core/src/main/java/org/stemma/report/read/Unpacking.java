package org.stemma.report.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.stemma.report.ReadOptions;

/** Watches over what one archive unpacks to: in all, and as a multiple of what was packed. Not safe for several threads. */
final class Unpacking {
    private static final long FREE = 1L << 20;

    private final ReadOptions options;
    private long packed;
    private long unpacked;

    Unpacking(ReadOptions options) {
        this.options = options;
    }

    /** Counts the packed bytes that are read through it. */
    InputStream packed(InputStream in) {
        return new Counter(in, false);
    }

    /** Counts unpacked bytes, and stops with a {@link BoundReachedException} once a bound is passed. Does not close. */
    InputStream unpacked(InputStream in) {
        return new Counter(in, true);
    }

    private void count(boolean isUnpacked, long bytes) throws BoundReachedException {
        if (!isUnpacked) {
            packed += bytes;
            return;
        }
        unpacked += bytes;
        if (unpacked > options.maxUnpackedBytes()) {
            throw new BoundReachedException(
                    "The archive unpacks to more than " + options.maxUnpackedBytes() + " bytes (maxUnpackedBytes)");
        }
        if (unpacked > FREE && unpacked > packed * options.maxExpansion()) {
            throw new BoundReachedException(
                    "The archive unpacks to more than " + options.maxExpansion() + " times its size (maxExpansion)");
        }
    }

    private final class Counter extends FilterInputStream {
        private final boolean isUnpacked;

        Counter(InputStream in, boolean isUnpacked) {
            super(in);
            this.isUnpacked = isUnpacked;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(isUnpacked, b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(isUnpacked, Math.max(0, read));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            if (!isUnpacked) {
                super.close();
            }
        }
    }
}
