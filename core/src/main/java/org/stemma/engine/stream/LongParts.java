package org.stemma.engine.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;
import org.stemma.lineage.candidate.LongList;

/**
 * Numbers in parts, each of which is worked on alone: in memory up to a limit on all of them together, beyond it appended to
 * a file for each part. Added to by one thread; different parts may be read by different threads.
 */
final class LongParts {
    private final TemporaryFiles files;
    private final long limit;
    private final LongList[] parts;
    private final @Nullable FileChannel[] spilled;
    private long held;

    LongParts(TemporaryFiles files, int count, long limit) {
        this.files = files;
        this.limit = limit;
        this.parts = new LongList[count];
        this.spilled = new FileChannel[count];
        for (int i = 0; i < count; i++) {
            parts[i] = new LongList();
        }
    }

    /** How many parts there are. */
    int count() {
        return parts.length;
    }

    /** Adds a number to a part. */
    void add(int part, long value) {
        parts[part].add(value);
        if (++held > limit) {
            spill();
        }
    }

    private void spill() {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].size() > 0) {
                append(i);
                parts[i] = new LongList();
            }
        }
        held = 0;
    }

    private void append(int part) {
        FileChannel channel = spilled[part];
        if (channel == null) {
            channel = files.create();
            spilled[part] = channel;
        }
        ByteBuffer buffer = ByteBuffer.allocate(parts[part].size() * Long.BYTES);
        buffer.asLongBuffer().put(parts[part].toArray());
        try {
            channel.position(channel.size());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw TemporaryFiles.failed(e);
        }
    }

    /** All numbers of a part, in no order; the part is empty afterwards. */
    LongList take(int part) {
        LongList taken = parts[part];
        parts[part] = new LongList();
        FileChannel channel = spilled[part];
        if (channel != null) {
            read(channel, taken);
        }
        return taken;
    }

    private static void read(FileChannel channel, LongList into) {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        try {
            long place = 0;
            while (place < channel.size()) {
                buffer.clear();
                int got = 0;
                while (got >= 0 && buffer.hasRemaining()) {
                    got = channel.read(buffer, place + buffer.position());
                }
                place += buffer.position();
                buffer.flip();
                while (buffer.remaining() >= Long.BYTES) {
                    into.add(buffer.getLong());
                }
            }
        } catch (IOException e) {
            throw TemporaryFiles.failed(e);
        }
    }
}
