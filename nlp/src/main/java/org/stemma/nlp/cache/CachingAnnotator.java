package org.stemma.nlp.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.text.Ids;

/**
 * Looks a text up before the language model reads it. The key is a hash of the text, of those acronyms that stand in it,
 * and of all that decides what the model yields. Whatever is wrong with the folder, the model reads the text instead and
 * one note says so. Thread-safe; close it to hold the folder within its bound.
 */
public final class CachingAnnotator implements Annotator, AutoCloseable {
    /** The folder inside the cache folder that holds entries. */
    static final String ENTRIES = "annotations";

    private final Annotator model;
    private final Supplier<String> fingerprint;
    private final Optional<Path> folder;
    private final long maxBytes;
    private final Consumer<String> notes;
    private final AtomicBoolean noted = new AtomicBoolean();

    private boolean opened;
    private Optional<EntryStore> entries = Optional.empty();
    private @Nullable String computed;

    /**
     * @param model reads what is not known
     * @param fingerprint names all that decides what the model yields, the text and the acronyms apart; asked for once
     * @param folder the cache folder, made on first use; none for no cache
     * @param maxBytes how much all entries may take
     * @param notes takes a line for the user where the folder fails
     */
    CachingAnnotator(
            Annotator model,
            Supplier<String> fingerprint,
            Optional<Path> folder,
            long maxBytes,
            Consumer<String> notes) {
        this.model = model;
        this.fingerprint = fingerprint;
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.notes = notes;
    }

    /**
     * The language model with a cache before it. It only passes on if the cache is off or the platform has no place for
     * one.
     *
     * @param notes takes a line for the user where the cache fails
     */
    public static CachingAnnotator of(CoreNlpAnnotator model, CacheOptions options, Consumer<String> notes) {
        Optional<Path> folder =
                options.folder().isBlank() ? CacheFolder.find() : Optional.of(Path.of(options.folder()));
        return new CachingAnnotator(
                model,
                model::fingerprint,
                folder.filter(f -> options.enabled()),
                (long) options.megabytes() << 20,
                notes);
    }

    @Override
    public List<Sentence> annotate(String text, Set<String> acronyms) {
        Optional<EntryStore> store = store();
        if (store.isEmpty()) {
            return model.annotate(text, acronyms);
        }
        String key = key(text, acronyms);
        Optional<List<Sentence>> known = find(store.get(), key, text);
        if (known.isPresent()) {
            return known.get();
        }
        List<Sentence> sentences = model.annotate(text, acronyms);
        keep(store.get(), key, sentences);
        return sentences;
    }

    private String key(String text, Set<String> acronyms) {
        Stream<String> standing = acronyms.stream().filter(text::contains).sorted();
        String all = String.join("\n", fingerprint(), String.join(" ", standing.toList()), text);
        // Not as UTF-8, which has no place for half a surrogate pair.
        ByteBuffer characters = ByteBuffer.allocate(all.length() * Character.BYTES);
        characters.asCharBuffer().put(all);
        return Ids.sha256(characters.array());
    }

    private synchronized String fingerprint() {
        String known = computed;
        if (known == null) {
            known = SentenceCodec.LAYOUT + " " + fingerprint.get();
            computed = known;
        }
        return known;
    }

    private synchronized Optional<EntryStore> store() {
        if (!opened) {
            entries = open();
            opened = true;
        }
        return entries;
    }

    private Optional<EntryStore> open() {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EntryStore(folder.get().resolve(ENTRIES), maxBytes));
        } catch (IOException e) {
            note("The cache folder '" + place() + "' cannot be used", e);
            return Optional.empty();
        }
    }

    private Optional<List<Sentence>> find(EntryStore store, String key, String text) {
        try {
            Optional<byte[]> bytes = store.find(key);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(SentenceCodec.decode(bytes.get(), text));
        } catch (IOException | RuntimeException e) {
            note("A cache entry cannot be read and is made anew", e);
            forget(store, key);
            return Optional.empty();
        }
    }

    private void forget(EntryStore store, String key) {
        try {
            store.remove(key);
        } catch (IOException e) {
            note("A broken cache entry cannot be removed", e);
        }
    }

    private void keep(EntryStore store, String key, List<Sentence> sentences) {
        try {
            store.put(key, SentenceCodec.encode(sentences));
        } catch (IOException e) {
            note("The cache folder '" + place() + "' takes nothing more", e);
        }
    }

    private String place() {
        return folder.map(Path::toString).orElse("");
    }

    private void note(String what, Exception cause) {
        if (noted.compareAndSet(false, true)) {
            notes.accept(what + " (" + cause.getClass().getSimpleName() + ": " + cause.getMessage()
                    + "). The result does not change. Set cache.enabled=false to go without a cache.");
        }
    }

    @Override
    public synchronized void close() {
        if (entries.isEmpty()) {
            return;
        }
        try {
            entries.get().sweep();
        } catch (IOException e) {
            note("The cache folder '" + place() + "' cannot be swept", e);
        }
    }
}
