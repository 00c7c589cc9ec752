package org.stemma.eval.speed;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;

/** Passes on to the language model and adds up its time, so that it can be told from what the program does with it. */
final class TimedAnnotator implements Annotator {
    /** The name of the row. */
    static final String MODEL = "language model";

    private final Annotator model;
    private final StageClock clock;

    /** @param clock counts as the stages' clock does; not that clock itself, whose stages go on meanwhile */
    TimedAnnotator(Annotator model, StageClock clock) {
        this.model = model;
        this.clock = clock;
    }

    @Override
    public List<Sentence> annotate(String text, Set<String> acronyms) {
        clock.stage(MODEL);
        List<Sentence> sentences = model.annotate(text, acronyms);
        clock.stop();
        return sentences;
    }

    /** Milliseconds so far. */
    double millis() {
        return clock.millis().getOrDefault(MODEL, 0.0);
    }
}
