package org.stemma.app.cli;

import java.util.List;
import org.stemma.engine.LocalEngine;
import org.stemma.report.Inputs;
import picocli.CommandLine.Command;

/** {@code stemma group INPUT…}. */
@Command(
        name = "group",
        mixinStandardHelpOptions = true,
        description = "Print which reports tell of the same event, one line of JSON an event.")
final class GroupCommand extends StageCommand {
    @Override
    List<?> records(LocalEngine engine, Inputs inputs) {
        return engine.group(clean(engine, inputs));
    }
}
