package org.stemma.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DenseClassifier;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.nndep.ParserFile;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.dossier.Run;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.statement.reading.QuotationFinder;
import org.stemma.text.Ids;

/** The three models that the annotator reads, loaded once, side by side. Thread-safe after loading. */
record CoreNlpModels(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    private static final int BUFFER = 1 << 16;

    /** Version of the library that the models come with. */
    static final String VERSION = "4.5.10";

    /** The library's own files, from which the build makes those below; see {@link ModelPacker}. */
    static final String TAGGER_SOURCE = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    static final String NAMES_SOURCE = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    static final String PARSER_SOURCE = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    static final List<String> SOURCES = List.of(TAGGER_SOURCE, NAMES_SOURCE, PARSER_SOURCE);

    /** Where the models lie on the class path. */
    static final String FOLDER = "org/stemma/nlp/models/";

    static final String TAGGER = "tagger";
    static final String NAMES = "names.ser";
    static final String PARSER = "parser.numbers";
    static final String LIST = "models.tsv";

    /**
     * Loads the models.
     *
     * @throws StemmaException ENVIRONMENT if a model file is missing or broken
     */
    static CoreNlpModels load() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(FOLDER + TAGGER));
        CompletableFuture<DependencyParser> parser =
                CompletableFuture.supplyAsync(() -> read(PARSER, ParserFile::read));
        try {
            // The largest; the other two are through before it.
            CRFClassifier<CoreLabel> names = read(NAMES, CRFClassifier::getClassifier);
            return new CoreNlpModels(tagger.join(), names, parser.join());
        } catch (CompletionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    @FunctionalInterface
    private interface Loader<T> {
        T load(InputStream file) throws IOException, ClassNotFoundException;
    }

    private static <T> T read(String name, Loader<T> loader) {
        try (InputStream file = new BufferedInputStream(open(FOLDER + name), BUFFER)) {
            return loader.load(file);
        } catch (IOException | ClassNotFoundException e) {
            throw new CompletionException(e);
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream file = CoreNlpModels.class.getClassLoader().getResourceAsStream(path);
        if (file == null) {
            throw new IOException("'" + path + "' is not on the class path");
        }
        return file;
    }

    /** The library's version and the hashes of the models and of the classes that put their answers together. */
    static String fingerprint() {
        Stream<String> code = Stream.of(
                        CoreNlpAnnotator.class,
                        CoreNlpModels.class,
                        DenseClassifier.class,
                        ParserFile.class,
                        QuoteMarks.class,
                        QuotationFinder.class)
                .map(type -> Ids.sha256(bytes(type.getName().replace('.', '/') + ".class")));
        Stream<String> models = list().stream().map(Run.Model::sha256);
        return VERSION + " " + Stream.concat(code, models).collect(Collectors.joining(" "));
    }

    /** The library's model files, with their hashes. Written down at build time, so that none has to be read for it. */
    static List<Run.Model> list() {
        return new String(bytes(FOLDER + LIST), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .map(fields -> new Run.Model(fields[0], fields[1], fields[2]))
                .toList();
    }

    private static byte[] bytes(String path) {
        try (InputStream file = open(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static StemmaException failure(Throwable cause) {
        return new StemmaException(
                ErrorCode.ENVIRONMENT,
                "A language model could not be loaded: " + cause.getMessage()
                        + ". Build the program anew with 'mvn package'.",
                cause);
    }
}
