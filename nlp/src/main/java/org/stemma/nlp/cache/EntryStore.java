package org.stemma.nlp.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/**
 * Entries of bytes by key, one file each, in a folder that other processes use too. A file is written beside its place
 * and moved there whole; its checksum covers key and content, so a broken, truncated or renamed file is seen. Thread-safe.
 */
final class EntryStore {
    private static final int MAGIC = 0x53544d41;
    private static final int HEADER = 2 * Integer.BYTES;
    /** After this share of the bound was written, the folder is swept. */
    private static final int SWEEP_SHARE = 8;

    private final Path folder;
    private final long maxBytes;
    private final AtomicLong unswept = new AtomicLong();

    /**
     * @param folder made if it is not there
     * @param maxBytes how much all entries may take
     * @throws IOException if the folder cannot be made or belongs to somebody else
     */
    EntryStore(Path folder, long maxBytes) throws IOException {
        this.folder = folder;
        this.maxBytes = maxBytes;
        CacheFolder.makePrivate(folder);
    }

    /** Thrown where an entry is there but is not what was written. */
    static final class BrokenEntryException extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenEntryException(String message) {
            super(message);
        }
    }

    /**
     * The content under this key, and marks it as used now.
     *
     * @param key hexadecimal digits
     * @throws BrokenEntryException if it is broken
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> find(String key) throws IOException {
        Path file = path(key);
        byte[] all;
        try {
            all = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (all.length < HEADER) {
            throw new BrokenEntryException("'" + file + "' is cut off");
        }
        ByteBuffer buffer = ByteBuffer.wrap(all);
        boolean known = buffer.getInt() == MAGIC;
        int sum = buffer.getInt();
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        if (!known || sum != checksum(key, content)) {
            throw new BrokenEntryException("'" + file + "' is not what was written");
        }
        markAsUsed(file);
        return Optional.of(content);
    }

    private static void markAsUsed(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            // A folder that cannot be written to still serves; its entries only look older than they are.
            return;
        }
    }

    /**
     * Keeps content under a key. Where two processes write one key, both write the same and the last one stays.
     *
     * @throws IOException if the disk refuses
     */
    void put(String key, byte[] content) throws IOException {
        Path file = path(key);
        Path shelf = folder.resolve(key.substring(0, 2));
        CacheFolder.makePrivate(shelf);
        Path draft = CacheFolder.draft(shelf);
        try {
            ByteBuffer buffer = ByteBuffer.allocate(HEADER + content.length);
            buffer.putInt(MAGIC).putInt(checksum(key, content)).put(content);
            Files.write(draft, buffer.array());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        if (unswept.addAndGet(HEADER + content.length) > maxBytes / SWEEP_SHARE) {
            sweep();
        }
    }

    /** Forgets an entry. */
    void remove(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    /** Removes what was used longest ago until the bound holds; does nothing if nothing was written since the last time. */
    void sweep() throws IOException {
        if (unswept.getAndSet(0) > 0) {
            new Sweeper(folder, maxBytes).sweep();
        }
    }

    private Path path(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    private static int checksum(String key, byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(key.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        return (int) sum.getValue();
    }
}
