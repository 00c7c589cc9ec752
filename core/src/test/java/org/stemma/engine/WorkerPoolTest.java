package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
    @Test
    void resultsStandInTheOrderOfTheItemsEvenIfTheFirstIsLast() {
        CountDownLatch secondDone = new CountDownLatch(1);
        try (WorkerPool pool = new WorkerPool(2)) {
            List<String> results = pool.map(List.of(1, 2), i -> {
                if (i == 1) {
                    awaitQuietly(secondDone);
                } else {
                    secondDone.countDown();
                }
                return "r" + i;
            });
            assertThat(results).containsExactly("r1", "r2");
        }
    }

    @Test
    void manyItemsGiveAsManyResults() {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        try (WorkerPool pool = new WorkerPool(3)) {
            assertThat(pool.map(items, i -> i * 2))
                    .isEqualTo(items.stream().map(i -> i * 2).toList());
        }
    }

    @Test
    void anExceptionReachesTheCaller() {
        try (WorkerPool pool = new WorkerPool(2)) {
            assertThatThrownBy(() -> pool.map(List.of(1), i -> {
                        throw new IllegalArgumentException("item " + i);
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("item 1");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
