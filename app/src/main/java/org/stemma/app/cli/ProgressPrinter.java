package org.stemma.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.stemma.engine.Progress;

/** Shows on standard error what is being done, but only once the work has taken two seconds. */
final class ProgressPrinter implements Progress, AutoCloseable {
    private static final long SILENT_MILLIS = 2000;

    private final PrintWriter err;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("progress").daemon().factory());
    private String current = "";
    private boolean speaking;

    ProgressPrinter(PrintWriter err) {
        this.err = err;
        var unused = timer.schedule(this::startSpeaking, SILENT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void startSpeaking() {
        speaking = true;
        print();
    }

    @Override
    public synchronized void stage(String stage) {
        current = stage;
        if (speaking) {
            print();
        }
    }

    private void print() {
        if (!current.isEmpty()) {
            err.println("stemma: " + current + " ...");
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
