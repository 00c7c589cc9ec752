package org.stemma.bench;

import java.io.InputStream;
import java.util.List;
import org.stemma.annotate.Annotator;
import org.stemma.engine.EngineOptions;
import org.stemma.engine.LocalEngine;
import org.stemma.report.InputReader;
import org.stemma.report.Inputs;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;

/** The reports of {@code examples/town}, in the steps that the benchmarks start from. */
final class Town {
    private static final String FOLDER = "examples/town";

    private Town() {}

    /** The engine that reads them, on one thread. */
    static LocalEngine engine(Annotator annotator) {
        return new LocalEngine(EngineOptions.standard(), annotator, Parallel.sequential(), stage -> {});
    }

    /** The cleaned reports. */
    static List<Report> reports(LocalEngine engine) {
        Inputs inputs = InputReader.read(
                List.of(FOLDER),
                InputStream.nullInputStream(),
                EngineOptions.standard().read());
        return engine.clean(inputs).reports();
    }

    /** The cleaned reports, without a language model. */
    static List<Report> reports() {
        return reports(engine((text, acronyms) -> List.of()));
    }
}
