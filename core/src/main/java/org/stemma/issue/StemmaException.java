package org.stemma.issue;

import org.jspecify.annotations.Nullable;

/** A user's or the environment's error: the run cannot go on. The message is meant for the user. */
public final class StemmaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /**
     * @param code the kind of error
     * @param message what failed, the value in quotes, where, and what to do, in one line
     */
    public StemmaException(ErrorCode code, String message) {
        this(code, message, null);
    }

    /**
     * @param code the kind of error
     * @param message what failed, the value in quotes, where, and what to do, in one line
     * @param cause what the platform threw; null if nothing
     */
    public StemmaException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The kind of error. */
    public ErrorCode code() {
        return code;
    }
}
