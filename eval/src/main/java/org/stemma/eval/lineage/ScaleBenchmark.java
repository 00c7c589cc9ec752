package org.stemma.eval.lineage;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.stemma.engine.WorkerPool;
import org.stemma.engine.stream.LineageStream;
import org.stemma.engine.stream.StreamLimits;
import org.stemma.eval.Benchmark;
import org.stemma.lineage.LineageOptions;
import org.stemma.report.Report;

/** Measures reports a second, memory and growth of lineage on generated reports. */
public final class ScaleBenchmark implements Benchmark {
    private static final long SEED = 20261121;
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int WARM_UP = 3_000;

    @Override
    public String name() {
        return "lineage-scale";
    }

    @Override
    public String summary() {
        return "lineage of 1,000, 10,000 and 100,000 generated reports: reports a second, peak heap, growth of the work;"
                + " a number as PATH sets the largest size";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        int largest = paths.isEmpty()
                ? SIZES[SIZES.length - 1]
                : Integer.parseInt(paths.getFirst().toString());
        int threads = Runtime.getRuntime().availableProcessors();
        out.printf(
                Locale.ROOT,
                "%d threads, heap limit %d MB, seed %d%n",
                threads,
                Runtime.getRuntime().maxMemory() >> 20,
                SEED);
        out.printf(
                Locale.ROOT,
                "%9s %9s %9s %9s %9s %10s %9s%n",
                "reports",
                "edges",
                "seconds",
                "reports/s",
                "cpu s",
                "peak MB",
                "exponent");
        try (WorkerPool pool = new WorkerPool(threads)) {
            measure(WARM_UP, pool);
            Measured before = null;
            for (int size : SIZES) {
                if (size <= largest) {
                    Measured now = measure(size, pool);
                    print(now, before, out);
                    before = now;
                }
            }
        }
    }

    /**
     * One size.
     *
     * @param seconds of lineage alone by the clock; the making of the reports is not counted
     * @param cpu seconds that all threads worked, with the collector's and compiler's
     */
    private record Measured(int reports, long edges, double seconds, double cpu, long peak) {}

    private static Measured measure(int size, WorkerPool pool) {
        resetPeaks();
        Timed reports = new Timed(size);
        AtomicLong edges = new AtomicLong();
        long begin = System.nanoTime();
        long worked = cpu();
        new LineageStream(LineageOptions.standard(), StreamLimits.standard(), pool)
                .find(reports, edge -> edges.incrementAndGet());
        long spent = System.nanoTime() - begin - reports.spent;
        return new Measured(size, edges.get(), spent / 1e9, (cpu() - worked - reports.worked) / 1e9, peak());
    }

    private static void print(Measured now, @org.jspecify.annotations.Nullable Measured before, PrintStream out) {
        String exponent = before == null
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.2f",
                        Math.log(now.cpu() / before.cpu()) / Math.log((double) now.reports() / before.reports()));
        out.printf(
                Locale.ROOT,
                "%9d %9d %9.2f %9.0f %9.2f %10d %9s%n",
                now.reports(),
                now.edges(),
                now.seconds(),
                now.reports() / now.seconds(),
                now.cpu(),
                now.peak() >> 20,
                exponent);
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void resetPeaks() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    /** Generated reports that count the time of their making. */
    private static final class Timed implements Iterator<Report> {
        private final ReportGenerator generator = new ReportGenerator(SEED);
        private final int size;
        private int made;
        private long spent;
        private long worked;

        Timed(int size) {
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return made < size;
        }

        @Override
        public Report next() {
            if (made == size) {
                throw new java.util.NoSuchElementException();
            }
            long begin = System.nanoTime();
            long ran = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            made++;
            Report report = generator.get();
            worked += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - ran;
            spent += System.nanoTime() - begin;
            return report;
        }
    }
}
