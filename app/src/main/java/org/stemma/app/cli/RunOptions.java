package org.stemma.app.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.app.config.OptionReader;
import org.stemma.engine.EngineOptions;
import org.stemma.nlp.cache.CacheOptions;

/**
 * All that can be set: what decides the result, and what only decides how it is reached.
 *
 * @param engine stands in the output
 * @param cache does not
 */
record RunOptions(@JsonUnwrapped EngineOptions engine, CacheOptions cache) {
    static OptionReader<RunOptions> reader() {
        return new OptionReader<>(RunOptions.class, new RunOptions(EngineOptions.standard(), CacheOptions.standard()));
    }

    /**
     * The options in force.
     *
     * @param config a file to read; null for {@code ./stemma.toml}, if there is one
     * @param assignments {@code key=value}, from the command line
     */
    static RunOptions read(@Nullable Path config, List<String> assignments) {
        Path standard = Path.of("stemma.toml");
        Path file = config == null && Files.isRegularFile(standard) ? standard : config;
        return reader().read(file, System.getenv(), assignments);
    }
}
