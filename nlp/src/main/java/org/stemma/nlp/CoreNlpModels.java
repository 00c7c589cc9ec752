package org.stemma.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DenseClassifier;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.stemma.dossier.Run;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.text.Ids;

/** The three models that the annotator reads, loaded once, side by side. Thread-safe after loading. */
record CoreNlpModels(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    /** Version of the library that the models come with. */
    private static final String VERSION = "4.5.10";

    static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /**
     * Loads the models.
     *
     * @throws StemmaException ENVIRONMENT if a model file is missing or broken
     */
    static CoreNlpModels load() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        CompletableFuture<CRFClassifier<CoreLabel>> names = CompletableFuture.supplyAsync(CoreNlpModels::loadNames);
        try {
            DependencyParser parser = DenseClassifier.load(PARSER);
            return new CoreNlpModels(tagger.join(), names.join(), parser);
        } catch (CompletionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        try (InputStream file = CoreNlpModels.class.getClassLoader().getResourceAsStream(NAMES)) {
            if (file == null) {
                throw new IOException("'" + NAMES + "' is not on the class path");
            }
            return CRFClassifier.getClassifier(new BufferedInputStream(new GZIPInputStream(file)));
        } catch (IOException | ClassNotFoundException e) {
            throw new CompletionException(e);
        }
    }

    /** The library's version and the hashes of the models and of the classes that put their answers together. */
    static String fingerprint() {
        Stream<String> code = Stream.of(CoreNlpAnnotator.class, CoreNlpModels.class, DenseClassifier.class)
                .map(type -> Ids.sha256(bytes(type.getName().replace('.', '/') + ".class")));
        Stream<String> models = list().stream().map(Run.Model::sha256);
        return VERSION + " " + Stream.concat(code, models).collect(Collectors.joining(" "));
    }

    /** The model files, with their hashes. */
    static List<Run.Model> list() {
        return Stream.of(TAGGER, NAMES, PARSER)
                .parallel()
                .map(CoreNlpModels::model)
                .toList();
    }

    private static Run.Model model(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Run.Model(name, "CoreNLP " + VERSION, Ids.sha256(bytes(path)));
    }

    private static byte[] bytes(String path) {
        try (InputStream file = CoreNlpModels.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw failure(new IOException("'" + path + "' is not on the class path"));
            }
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
