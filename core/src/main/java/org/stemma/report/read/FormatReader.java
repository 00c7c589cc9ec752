package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format. Holds no state; safe for use by several threads. */
@FunctionalInterface
interface FormatReader {
    /**
     * Reads a document to its end or to a bound.
     *
     * @param path what to call it in reports and issues
     * @param in its bytes; the caller closes it
     * @param sink takes what was found
     * @throws IOException if the bytes cannot be had
     */
    void read(String path, InputStream in, ReadSink sink) throws IOException;
}
