package org.stemma.engine.stream;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;

/** Temporary files of one run, in the platform's folder for them; removed on close. Not safe for several threads. */
final class TemporaryFiles implements AutoCloseable {
    private final List<FileChannel> open = new ArrayList<>();

    /** A new empty file that is gone when it is closed. */
    FileChannel create() {
        try {
            Path file = Files.createTempFile("stemma-", ".tmp");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            open.add(channel);
            return channel;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The error of a disk that is full or cannot be written. */
    static StemmaException failed(IOException e) {
        return new StemmaException(
                ErrorCode.ENVIRONMENT,
                "Cannot use temporary files in '" + System.getProperty("java.io.tmpdir") + "': " + e.getMessage()
                        + ". Make room there, or name another folder with -Djava.io.tmpdir.",
                e);
    }

    private static void ignored(IOException e) {
        Objects.requireNonNull(e);
    }

    @Override
    public void close() {
        for (FileChannel channel : open) {
            try {
                channel.close();
            } catch (IOException e) {
                ignored(e); // the file held nothing that is still needed
            }
        }
    }
}
