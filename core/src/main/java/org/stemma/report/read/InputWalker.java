package org.stemma.report.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stemma.issue.IssueKind;
import org.stemma.report.Inputs;
import org.stemma.report.RawReport;
import org.stemma.report.ReadOptions;

/** Goes through files and folders in sorted order. Not safe for use by several threads. */
public final class InputWalker {
    private final ReadSink sink;

    /** A walker that keeps these bounds. */
    public InputWalker(ReadOptions options) {
        this.sink = new ReadSink(options);
    }

    /** A walker that keeps these bounds and hands each report on instead of keeping it. */
    public InputWalker(ReadOptions options, Consumer<RawReport> taker) {
        this.sink = new ReadSink(options, taker);
    }

    /** How many reports were found. */
    public int size() {
        return sink.size();
    }

    /** Reads a file or a folder; what cannot be read becomes an issue. */
    public void walk(String input) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                folder(path, trimmed(input), 0);
            } else if (Files.exists(path)) {
                named(path, input);
            } else {
                sink.issue(IssueKind.UNREADABLE_INPUT, input, "There is no such file or folder");
            }
        } catch (InvalidPathException e) {
            sink.issue(IssueKind.UNREADABLE_INPUT, input, "This is no valid path: " + e.getReason());
        }
    }

    /** Reads JSON Lines from a stream that the caller closes. */
    public void walk(InputStream stdin) {
        read("-", new JsonLinesReader(), () -> stdin);
    }

    /** All that was found. */
    public Inputs inputs() {
        return sink.inputs();
    }

    private void folder(Path folder, String shown, int depth) {
        if (depth > sink.options().maxFolderDepth()) {
            sink.issue(
                    IssueKind.LIMIT_EXCEEDED,
                    shown,
                    "The folder lies deeper than " + sink.options().maxFolderDepth()
                            + " folders (maxFolderDepth) and was not read");
            return;
        }
        Optional<Sidecar> sidecar = sidecar(folder, shown);
        sidecar.ifPresent(rows -> sink.enterFolder(rows::fill));
        for (Path child : children(folder, shown)) {
            String name = String.valueOf(child.getFileName());
            String path = shown + "/" + name;
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                folder(child, path, depth + 1);
            } else if (!name.equals(Sidecar.NAME)) {
                found(child, path);
            }
        }
        sidecar.ifPresent(rows -> {
            sink.leaveFolder();
            rows.complain(sink);
        });
    }

    private Optional<Sidecar> sidecar(Path folder, String shown) {
        Path file = folder.resolve(Sidecar.NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String path = shown + "/" + Sidecar.NAME;
        try (HashingStream in = open(file)) {
            Sidecar sidecar = Sidecar.read(shown, path, in, sink);
            sink.add(in.file(path));
            return Optional.of(sidecar);
        } catch (IOException e) {
            unreadable(path, e);
            return Optional.empty();
        }
    }

    private List<Path> children(Path folder, String shown) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
                    .sorted((a, b) -> String.valueOf(a.getFileName()).compareTo(String.valueOf(b.getFileName())))
                    .toList();
        } catch (IOException e) {
            unreadable(shown, e);
            return List.of();
        }
    }

    /** A file in a folder: read if its name tells a format, else only noted. */
    private void found(Path file, String path) {
        Optional<FormatReader> reader = Formats.find(path);
        if (reader.isPresent() && Files.isRegularFile(file)) {
            read(path, reader.get(), () -> open(file));
        } else {
            sink.note(
                    IssueKind.UNREADABLE_INPUT,
                    path,
                    "The file was passed over: its name tells no format that is read");
        }
    }

    /** A file that the user named: read by its name, else by its look. */
    private void named(Path file, String path) {
        FormatReader reader = Formats.find(path).orElseGet(SniffingReader::new);
        read(path, reader, () -> open(file));
    }

    private void read(String path, FormatReader reader, Opener opener) {
        try (HashingStream in = HashingStream.over(opener.open())) {
            reader.read(path, in, sink);
            sink.add(in.file(path));
        } catch (IOException e) {
            unreadable(path, e);
        }
    }

    private void unreadable(String path, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        sink.issue(IssueKind.UNREADABLE_INPUT, path, "The input cannot be read: " + reason);
    }

    private static HashingStream open(Path file) throws IOException {
        return HashingStream.over(new BufferedInputStream(Files.newInputStream(file)));
    }

    private static String trimmed(String folder) {
        String plain = folder.replace('\\', '/');
        while (plain.length() > 1 && plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain;
    }

    private interface Opener {
        InputStream open() throws IOException;
    }
}
