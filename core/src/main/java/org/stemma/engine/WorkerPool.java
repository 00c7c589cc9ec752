package org.stemma.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.stemma.stage.Parallel;

/** A fixed number of threads. Close it to end them. */
public final class WorkerPool implements Parallel, AutoCloseable {
    private final ExecutorService executor;

    /** @param threads how many, 1 or more */
    public WorkerPool(int threads) {
        this.executor = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("stemma-", 1).daemon().factory());
    }

    /** {@inheritDoc} An exception that the function throws is thrown on, the first in the order of the items. */
    @Override
    public <I, O> List<O> map(List<I> items, Function<? super I, ? extends O> function) {
        List<Future<O>> running = new ArrayList<>(items.size());
        for (I item : items) {
            running.add(executor.submit(() -> function.apply(item)));
        }
        List<O> results = new ArrayList<>(items.size());
        for (Future<O> future : running) {
            results.add(await(future));
        }
        return results;
    }

    private static <O> O await(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a stage", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
