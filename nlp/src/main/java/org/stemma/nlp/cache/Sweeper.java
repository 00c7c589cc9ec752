package org.stemma.nlp.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Holds a folder within its bound: removes the files that were used longest ago, and drafts that nobody finished. */
final class Sweeper extends SimpleFileVisitor<Path> {
    private static final long DRAFT_MILLIS = TimeUnit.HOURS.toMillis(1);
    /** Room that one sweep makes, so that not every run has to sweep. */
    private static final double LEFT = 0.9;

    private record Kept(Path file, long size, long used) {}

    private final Path folder;
    private final long maxBytes;
    private final List<Kept> files = new ArrayList<>();

    Sweeper(Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    void sweep() throws IOException {
        Files.walkFileTree(folder, this);
        long total = files.stream().mapToLong(Kept::size).sum();
        if (total <= maxBytes) {
            return;
        }
        files.sort(Comparator.comparingLong(Kept::used).thenComparing(Kept::file));
        for (Kept kept : files) {
            if (total <= maxBytes * LEFT) {
                return;
            }
            Files.deleteIfExists(kept.file());
            total -= kept.size();
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        long used = attributes.lastModifiedTime().toMillis();
        boolean draft = file.toString().endsWith(".part");
        if (draft && used < System.currentTimeMillis() - DRAFT_MILLIS) {
            Files.deleteIfExists(file);
        } else if (!draft) {
            files.add(new Kept(file, attributes.size(), used));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Another process sweeps too; what it removed first is gone all the same. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
