package org.stemma.eval.speed;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.stemma.engine.Progress;

/** Adds up the time that each stage of the engine takes. */
final class StageClock implements Progress {
    private final LongSupplier nanoseconds;
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private String current = "";
    private long since;

    private StageClock(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** Counts the time that passes. */
    static StageClock wall() {
        return new StageClock(System::nanoTime);
    }

    /** Counts the time that the calling thread computes, which other work on the machine does not lengthen. */
    static StageClock thread() {
        return new StageClock(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    @Override
    public void stage(String stage) {
        stop();
        current = stage.replaceAll("[0-9]+ ", "");
        since = nanoseconds.getAsLong();
    }

    /** Ends the running stage. */
    void stop() {
        if (!current.isEmpty()) {
            nanos.merge(current, nanoseconds.getAsLong() - since, Long::sum);
            current = "";
        }
    }

    /** Milliseconds by stage, in the order of their first start. */
    Map<String, Double> millis() {
        Map<String, Double> millis = new LinkedHashMap<>();
        nanos.forEach((stage, time) -> millis.put(stage, time / 1e6));
        return millis;
    }
}
