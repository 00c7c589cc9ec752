package org.stemma.engine;

/** Told how a run goes on, so that somebody who waits can be shown. Called from one thread. */
@FunctionalInterface
public interface Progress {
    /**
     * A stage begins.
     *
     * @param stage what is done, in a word or two, for instance {@code reading sentences}
     */
    void stage(String stage);

    /** Tells nobody. */
    static Progress silent() {
        return stage -> {};
    }
}
