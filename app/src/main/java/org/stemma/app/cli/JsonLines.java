package org.stemma.app.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Collection;
import org.stemma.text.Json;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as it goes out: one line a record, or indented for a whole document. */
final class JsonLines {
    private JsonLines() {}

    static void write(PrintWriter out, Collection<?> records) {
        for (Object record : records) {
            out.print(Json.line(record));
            out.print('\n');
        }
        out.flush();
    }

    /** Indented by one space, line feeds whatever the machine, a line feed at the end. */
    static void writePretty(Writer out, Object document) {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        PrintWriter writer = new PrintWriter(out);
        Json.mapper()
                .writer()
                .with(printer)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValue(writer, document);
        writer.print('\n');
        writer.flush();
    }
}
