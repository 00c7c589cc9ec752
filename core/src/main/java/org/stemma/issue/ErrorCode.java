package org.stemma.issue;

/** Why a run cannot go on, and the exit code that is promised for it. */
public enum ErrorCode {
    /** The command or an option is wrong. */
    USAGE(2),
    /** Nothing readable was given. */
    NO_INPUT(3),
    /** Disk, port, model or memory. */
    ENVIRONMENT(4),
    /** A fault of the program. */
    FAULT(70);

    private final int exitCode;

    ErrorCode(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The process's exit code. */
    public int exitCode() {
        return exitCode;
    }
}
