package org.stemma.app.cli;

import java.util.List;
import org.stemma.engine.LocalEngine;
import org.stemma.report.Inputs;
import picocli.CommandLine.Command;

/** {@code stemma clean INPUT…}. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Print the cleaned text of each report and what is known of it, one line of JSON a report.")
final class CleanCommand extends StageCommand {
    @Override
    List<?> records(LocalEngine engine, Inputs inputs) {
        return clean(engine, inputs);
    }
}
