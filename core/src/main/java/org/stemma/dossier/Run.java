package org.stemma.dossier;

import java.util.List;
import java.util.Map;

/**
 * What a dossier was made with.
 *
 * @param program name and version
 * @param options all options in force, by name
 * @param models language models used
 * @param inputs files read, sorted by path
 */
public record Run(String program, Map<String, Object> options, List<Model> models, List<Input> inputs) {
    public Run {
        options = Map.copyOf(options);
        models = List.copyOf(models);
        inputs = List.copyOf(inputs);
    }

    /**
     * A language model.
     *
     * @param name file name
     * @param version version of the library it came with
     * @param sha256 hash of the file, in hexadecimal digits
     */
    public record Model(String name, String version, String sha256) {}

    /**
     * An input file.
     *
     * @param path as given
     * @param sha256 hash of its bytes, in hexadecimal digits
     */
    public record Input(String path, String sha256) {}
}
