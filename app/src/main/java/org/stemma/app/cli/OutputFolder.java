package org.stemma.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;

/** A folder that files are written to, each whole or not at all. */
final class OutputFolder {
    private final Path folder;

    /** @throws StemmaException ENVIRONMENT if the folder cannot be made or written to */
    OutputFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /**
     * Writes a file beside its final place, then moves it there.
     *
     * @return the file
     * @throws StemmaException ENVIRONMENT if the disk refuses
     */
    Path write(String name, Consumer<Writer> content) {
        Path target = folder.resolve(name);
        try {
            Path draft = folder.resolve("." + name + ".part");
            try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.accept(writer);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(draft);
                throw e;
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException e) {
            throw failure(target, e);
        } catch (UncheckedIOException e) {
            throw failure(target, e);
        }
    }

    private static StemmaException failure(Path path, Exception cause) {
        return new StemmaException(
                ErrorCode.ENVIRONMENT,
                "'" + path + "' cannot be written: " + cause.getMessage() + ". Choose another folder with -o.",
                cause);
    }
}
