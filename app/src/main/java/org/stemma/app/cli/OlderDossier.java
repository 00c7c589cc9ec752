package org.stemma.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.since.Since;
import org.stemma.dossier.since.SinceFinder;
import org.stemma.dossier.since.Snapshot;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.text.Ids;
import org.stemma.text.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** A dossier of an earlier run, read before the new run begins, so that a bad file costs no work. */
final class OlderDossier {
    /** Reading takes some multiple of it in memory. */
    static final long MAX_BYTES = 256L << 20;

    private final Since.From from;
    private final Snapshot snapshot;

    private OlderDossier(Since.From from, Snapshot snapshot) {
        this.from = from;
        this.snapshot = snapshot;
    }

    /**
     * Reads a dossier.
     *
     * @param path a dossier.json, or the folder that holds it
     * @throws StemmaException USAGE if it is no dossier that can be compared; ENVIRONMENT if it cannot be read or is too large
     */
    static OlderDossier read(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve("dossier.json") : path;
        if (!Files.isRegularFile(file)) {
            throw new StemmaException(
                    ErrorCode.USAGE, "'" + file + "' is not a file. Give --since a dossier.json of an earlier run.");
        }
        byte[] bytes = bytes(file);
        try {
            Snapshot snapshot = Json.mapper().readValue(bytes, Snapshot.class);
            if (snapshot == null) {
                throw notADossier(file, "it holds nothing", null);
            }
            Since.From from = new Since.From(
                    file.toString(), Ids.sha256(bytes), snapshot.run().program());
            return new OlderDossier(from, snapshot);
        } catch (JacksonException e) {
            throw notADossier(file, why(e), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new StemmaException(
                        ErrorCode.ENVIRONMENT,
                        "'" + file + "' has " + size + " bytes; --since reads at most " + MAX_BYTES
                                + ". Compare smaller cases, or leave --since out.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StemmaException(
                    ErrorCode.ENVIRONMENT, "'" + file + "' cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static StemmaException notADossier(Path file, String why, @Nullable Exception cause) {
        return new StemmaException(
                ErrorCode.USAGE,
                "'" + file + "' is not a dossier that --since can compare with: " + why
                        + ". Give a dossier.json that 'stemma dossier' wrote.",
                cause);
    }

    /** What is wrong with it, on one line, with where it stands. */
    private static String why(JacksonException e) {
        String where = e.getPath().isEmpty() ? "" : " at '" + ControlCharacters.visible(pathOf(e)) + "'";
        if (e.getCause() instanceof IllegalArgumentException missing) {
            return ControlCharacters.visible(clip(String.valueOf(missing.getMessage()))) + where;
        }
        return (e instanceof StreamReadException ? "it is not whole, valid JSON" : "a value has the wrong type")
                + where;
    }

    private static String clip(String message) {
        return message.substring(0, Math.min(200, message.length()));
    }

    private static String pathOf(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }

    /** The new dossier with what is different in it, and one line about that on standard error. */
    Dossier compare(Dossier dossier, PrintWriter err) {
        Since since = SinceFinder.find(from, snapshot, Json.mapper().convertValue(dossier, Snapshot.class));
        err.println("stemma: since '" + ControlCharacters.visible(from.path()) + "': " + summary(since));
        return dossier.withSince(since);
    }

    private static String summary(Since since) {
        return since.reports().added().size() + " new reports, "
                + since.added().size() + " new claims, "
                + since.changed().size() + " changed, "
                + since.withdrawn().size() + " withdrawn, "
                + since.contested().size() + " now contested, "
                + since.conflicts().added().size() + " new conflicts, "
                + since.unchanged() + " claims as they were.";
    }
}
