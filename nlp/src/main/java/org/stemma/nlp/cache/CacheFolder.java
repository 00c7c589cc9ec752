package org.stemma.nlp.cache;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The platform's folder for what can be made again: {@code $XDG_CACHE_HOME/stemma} or {@code ~/.cache/stemma}, on macOS
 * {@code ~/Library/Caches/stemma}, on Windows {@code %LOCALAPPDATA%\stemma\cache}.
 */
public final class CacheFolder {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private CacheFolder() {}

    /** The folder for this machine and user; nothing if no home is known. */
    public static Optional<Path> find() {
        return find(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /**
     * The folder.
     *
     * @param environment variables by name
     * @param system the system's name, as Java tells it
     * @param home the user's home; empty if there is none
     */
    static Optional<Path> find(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"))
                    .map(p -> p.resolve("stemma").resolve("cache"));
        }
        Optional<Path> inHome = absolute(home);
        if (name.startsWith("mac")) {
            return inHome.map(p -> p.resolve("Library").resolve("Caches").resolve("stemma"));
        }
        // A relative path there is to be ignored: XDG Base Directory Specification 0.8.
        return absolute(environment.get("XDG_CACHE_HOME"))
                .or(() -> inHome.map(p -> p.resolve(".cache")))
                .map(p -> p.resolve("stemma"));
    }

    private static Optional<Path> absolute(@org.jspecify.annotations.Nullable String path) {
        if (path == null || path.isBlank()) {
            return Optional.empty();
        }
        Path found = Path.of(path);
        return found.isAbsolute() ? Optional.of(found) : Optional.empty();
    }

    /**
     * Makes a folder, with those above it, and closes it to other users. Only its owner can do the latter, so somebody
     * else's folder is refused.
     *
     * @throws IOException if it cannot be made or belongs to somebody else
     */
    static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder, permissions("rwx------"));
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A new, empty file that only this user can read. */
    static Path draft(Path folder) throws IOException {
        return Files.createTempFile(folder, "", ".part", permissions("rw-------"));
    }

    private static FileAttribute<?>[] permissions(String symbols) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(symbols))
                }
                : new FileAttribute<?>[0];
    }
}
