package org.stemma.app.cli;

import java.util.List;
import org.stemma.engine.LocalEngine;
import org.stemma.report.Inputs;
import picocli.CommandLine.Command;

/** {@code stemma lineage INPUT…}. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        description = "Print copied text between reports, one line of JSON an edge. Loads no language model.")
final class LineageCommand extends StageCommand {
    @Override
    List<?> records(LocalEngine engine, Inputs inputs) {
        return engine.lineage(engine.clean(inputs).reports()).edges();
    }
}
