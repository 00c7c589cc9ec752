package org.stemma.nlp;

import edu.stanford.nlp.parser.nndep.ParserFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.stemma.text.Ids;

/**
 * Runs at build time: lays the library's model files out so that they load fast, and writes down what they are. The jar
 * compresses them, so they are not compressed twice.
 */
final class ModelPacker {
    private ModelPacker() {}

    /**
     * Packs the models.
     *
     * @param args the folder with the library's models, and the folder of classes to write to
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]).resolve(CoreNlpModels.FOLDER);
        String sources = sources(from);
        Path list = to.resolve(CoreNlpModels.LIST);
        if (Files.exists(list) && Files.readString(list).equals(sources)) {
            return;
        }
        Files.createDirectories(to);
        Files.deleteIfExists(list);
        Files.write(to.resolve(CoreNlpModels.TAGGER), Files.readAllBytes(from.resolve(CoreNlpModels.TAGGER_SOURCE)));
        try (InputStream names = new GZIPInputStream(Files.newInputStream(from.resolve(CoreNlpModels.NAMES_SOURCE)))) {
            Files.write(to.resolve(CoreNlpModels.NAMES), names.readAllBytes());
        }
        try (OutputStream parser = Files.newOutputStream(to.resolve(CoreNlpModels.PARSER))) {
            ParserFile.write(from.resolve(CoreNlpModels.PARSER_SOURCE).toString(), parser);
        }
        Files.writeString(list, sources);
    }

    /** One line a model: name, version of the library, hash of the library's file. */
    private static String sources(Path from) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String source : CoreNlpModels.SOURCES) {
            byte[] bytes = Files.readAllBytes(from.resolve(source));
            String name = source.substring(source.lastIndexOf('/') + 1);
            lines.append(name).append('\t').append("CoreNLP ").append(CoreNlpModels.VERSION);
            lines.append('\t').append(Ids.sha256(bytes)).append('\n');
        }
        return lines.toString();
    }
}
