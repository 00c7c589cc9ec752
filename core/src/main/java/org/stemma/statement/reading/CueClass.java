package org.stemma.statement.reading;

/** What a cue does with its content. The classes follow the reporting verbs of FactBank and VerbNet, coarsened. */
public enum CueClass {
    /** Tells it. */
    SAY,
    /** Tells it with a commitment that the reporter does not share. */
    CLAIM,
    /** Affirms what was in question. */
    CONFIRM,
    /** Denies, rejects or refuses it. */
    DENY,
    /** Says that it will be. */
    PREDICT,
    /** Commits the speaker to do it. */
    PROMISE,
    /** Wants others to do it. */
    ORDER,
    /** Asks. */
    ASK,
    /** Holds it possible, true or desirable. */
    BELIEVE,
    /** Finds or shows it. */
    SHOW,
    /** Praises or blames. */
    JUDGE,
    /** Gives something a name or a nature. */
    DESCRIBE,
    /** Is for or against it. */
    SUPPORT,
    /** Has it as a topic. */
    DISCUSS,
    /** Goes on speaking. */
    CONTINUE,
    /** Is how it looks, to nobody in particular. */
    APPEAR;

    /** Whether the content is a thing told, so that a statement can be made of it. */
    public boolean tells() {
        return switch (this) {
            case SAY, CLAIM, CONFIRM, DENY, PREDICT, PROMISE, ORDER, ASK, BELIEVE, SHOW, DESCRIBE, CONTINUE -> true;
            case JUDGE, SUPPORT, DISCUSS, APPEAR -> false;
        };
    }
}
