package org.stemma.eval.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.engine.Progress;

/** Adds up the time that each stage of the engine takes. */
final class StageClock implements Progress {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private String current = "";
    private long since;

    @Override
    public void stage(String stage) {
        stop();
        current = stage.replaceAll("[0-9]+ ", "");
        since = System.nanoTime();
    }

    /** Ends the running stage. */
    void stop() {
        if (!current.isEmpty()) {
            nanos.merge(current, System.nanoTime() - since, Long::sum);
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
