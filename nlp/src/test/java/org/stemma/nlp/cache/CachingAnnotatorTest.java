package org.stemma.nlp.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.nlp.CoreNlpAnnotator;

class CachingAnnotatorTest {
    private static final String TEXT = "The mayor of Orlin said that 12 houses had burnt down.\n"
            + "Nobody was hurt, \u201cthank heaven\u201d, she told the Orlin Courier \ud83d\ude00 on Tuesday.";
    private static final Annotator MODEL = new CoreNlpAnnotator();
    private static final Annotator NEVER = (text, acronyms) -> {
        throw new AssertionError("The model was asked");
    };

    @TempDir
    private Path folder;

    private final List<String> notes = new ArrayList<>();

    private CachingAnnotator caching(Annotator model) {
        return caching(model, "models 1", 1 << 20);
    }

    private CachingAnnotator caching(Annotator model, String fingerprint, long maxBytes) {
        return new CachingAnnotator(model, () -> fingerprint, Optional.of(folder), maxBytes, notes::add);
    }

    private List<Path> entries() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsKnownComesBackAsItWasAndTheModelIsNotAsked() {
        List<Sentence> read = caching(MODEL).annotate(TEXT, Set.of());

        assertThat(caching(NEVER).annotate(TEXT, Set.of())).isEqualTo(read).isEqualTo(MODEL.annotate(TEXT, Set.of()));
        assertThat(notes).isEmpty();
    }

    @Test
    void anotherTextOtherAcronymsOrOtherModelsAreReadAnew() {
        caching(MODEL).annotate(TEXT, Set.of());

        List<String> asked = new ArrayList<>();
        Annotator counting = (text, acronyms) -> {
            asked.add(text + acronyms);
            return MODEL.annotate(text, acronyms);
        };
        caching(counting).annotate(TEXT + " ", Set.of());
        caching(counting).annotate(TEXT, Set.of("Orlin"));
        caching(counting, "models 2", 1 << 20).annotate(TEXT, Set.of());
        assertThat(asked).hasSize(3);
    }

    @Test
    void anAcronymThatDoesNotStandInTheTextChangesNothing() {
        List<Sentence> read = caching(MODEL).annotate(TEXT, Set.of());

        assertThat(caching(NEVER).annotate(TEXT, Set.of("WHOM"))).isEqualTo(read);
    }

    @Test
    void aBrokenEntryIsMadeAnewWhateverIsWrongWithIt() throws IOException {
        List<Sentence> read = caching(MODEL).annotate(TEXT, Set.of());
        Path entry = entries().getFirst();
        byte[] whole = Files.readAllBytes(entry);
        for (int cut = 0; cut < whole.length; cut += 43) {
            Files.write(entry, java.util.Arrays.copyOf(whole, cut));
            assertThat(caching(MODEL).annotate(TEXT, Set.of())).isEqualTo(read);
        }
        for (int at = 0; at < whole.length; at += 37) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(entry, changed);
            assertThat(caching(MODEL).annotate(TEXT, Set.of())).isEqualTo(read);
        }
        assertThat(notes).isNotEmpty().allMatch(note -> note.contains("made anew"));
        assertThat(Files.readAllBytes(entry)).isEqualTo(whole);
    }

    @Test
    void anEntryUnderAnotherTextsNameIsNotTaken() throws IOException {
        caching(MODEL).annotate(TEXT, Set.of());
        Path first = entries().getFirst();
        List<Sentence> other = caching(MODEL).annotate("It rained in Orlin for a week.", Set.of());
        Path second =
                entries().stream().filter(e -> !e.equals(first)).findFirst().orElseThrow();
        Files.write(second, Files.readAllBytes(first));

        assertThat(caching(MODEL).annotate("It rained in Orlin for a week.", Set.of()))
                .isEqualTo(other);
        assertThat(notes).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeMadeCostsANoteAndNothingElse() throws IOException {
        Files.writeString(folder.resolve(CachingAnnotator.ENTRIES), "in the way");
        CachingAnnotator annotator = caching(MODEL);

        assertThat(annotator.annotate(TEXT, Set.of())).isEqualTo(MODEL.annotate(TEXT, Set.of()));
        annotator.annotate(TEXT, Set.of());
        annotator.close();
        assertThat(notes).singleElement().asString().contains(folder.toString(), "cache.enabled=false");
    }

    @Test
    void aCacheThatIsTurnedOffLeavesNothing() {
        CacheOptions off = new CacheOptions(false, folder.toString(), 1);
        try (CachingAnnotator annotator = CachingAnnotator.of(new CoreNlpAnnotator(), off, notes::add)) {
            annotator.annotate(TEXT, Set.of());
        }
        assertThat(entries()).isEmpty();
    }

    @Test
    void nobodyElseCanReadTheFiles() throws IOException {
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here, skipped");
        caching(MODEL).annotate(TEXT, Set.of());

        Path entry = entries().getFirst();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                .isEqualTo("rw-------");
        assertThat(List.of(
                        folder.resolve(CachingAnnotator.ENTRIES),
                        folder.relativize(entry).subpath(0, 2)))
                .allSatisfy(path -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path))))
                        .isEqualTo("rwx------"));
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() throws IOException {
        CachingAnnotator annotator = caching(MODEL);
        annotator.annotate("The first bridge was closed.", Set.of());
        Path first = entries().getFirst();
        annotator.annotate("The second bridge was closed.", Set.of());
        Path second =
                entries().stream().filter(e -> !e.equals(first)).findFirst().orElseThrow();
        Files.setLastModifiedTime(first, FileTime.fromMillis(1_000_000));
        Files.setLastModifiedTime(second, FileTime.fromMillis(2_000_000));
        annotator.annotate("The first bridge was closed.", Set.of());

        long room = Files.size(first) + Files.size(second) + Files.size(first) / 2;
        try (CachingAnnotator small = caching(MODEL, "models 1", room)) {
            small.annotate("The third bridge was closed.", Set.of());
        }
        assertThat(entries()).hasSize(2).contains(first).doesNotContain(second);
    }

    @Test
    void severalThreadsMayShareAFolder() {
        List<String> texts = IntStream.range(0, 8)
                .mapToObj(i -> "Boat " + i % 4 + " sank near Orlin.")
                .toList();
        List<List<Sentence>> expected =
                texts.stream().map(t -> MODEL.annotate(t, Set.of())).toList();
        CachingAnnotator one = caching(MODEL);
        CachingAnnotator other = caching(MODEL);

        List<List<Sentence>> read = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> (i % 2 == 0 ? one : other).annotate(texts.get(i), Set.of()))
                .toList();
        assertThat(read).isEqualTo(expected);
        assertThat(entries()).hasSize(4);
        assertThat(notes).isEmpty();
    }
}
