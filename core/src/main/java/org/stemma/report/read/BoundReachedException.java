package org.stemma.report.read;

import java.io.IOException;

/** A bound on unpacking was passed; the message names it. */
final class BoundReachedException extends IOException {
    private static final long serialVersionUID = 1L;

    BoundReachedException(String message) {
        super(message);
    }
}
