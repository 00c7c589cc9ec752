package org.stemma.engine.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.lineage.candidate.LongList;
import org.stemma.report.Report;
import org.stemma.text.Json;

/**
 * Reports by number: in memory up to a limit on their characters, beyond it in a file. Added to by one thread; read by
 * several once all are added.
 */
final class ReportStore {
    private final TemporaryFiles files;
    private final long characters;
    private final List<Report> inMemory = new ArrayList<>();
    private final LongList places = new LongList();
    private long held;
    private long written;
    private @Nullable FileChannel file;

    ReportStore(TemporaryFiles files, long characters) {
        this.files = files;
        this.characters = characters;
    }

    /** Adds a report under the next number. What was cut from it is not kept. */
    void add(Report report) {
        if (file == null && held + report.text().length() <= characters) {
            held += report.text().length();
            inMemory.add(report);
            return;
        }
        write(report);
    }

    private void write(Report report) {
        if (file == null) {
            file = files.create();
        }
        try {
            byte[] bytes = Json.line(StoredReport.of(report)).getBytes(StandardCharsets.UTF_8);
            places.add(written);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                written += file.write(buffer, written);
            }
        } catch (IOException e) {
            throw TemporaryFiles.failed(e);
        }
    }

    /** How many reports were added. */
    int size() {
        return inMemory.size() + places.size();
    }

    /** The report of this number. */
    Report get(int number) {
        if (number < inMemory.size()) {
            return inMemory.get(number);
        }
        int place = number - inMemory.size();
        long begin = places.get(place);
        long end = place + 1 < places.size() ? places.get(place + 1) : written;
        return read(begin, (int) (end - begin));
    }

    private Report read(long begin, int length) {
        FileChannel channel = file;
        if (channel == null) {
            throw new IllegalStateException("No report was written");
        }
        try {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            int got = 0;
            while (got >= 0 && buffer.hasRemaining()) {
                got = channel.read(buffer, begin + buffer.position());
            }
            return Json.mapper().readValue(buffer.array(), StoredReport.class).report();
        } catch (IOException e) {
            throw TemporaryFiles.failed(e);
        }
    }
}
