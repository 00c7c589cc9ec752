package org.stemma.app.export;

import org.stemma.app.reading.SinceView;
import org.stemma.app.reading.SinceView.Line;
import org.stemma.app.reading.Words;

/** What is different since an older dossier, as a section of the Markdown and as a table. */
final class SinceMarkdown {
    private SinceMarkdown() {}

    static void write(SinceView since, MarkdownText text) {
        text.section("Since the older dossier");
        text.line("Held against " + MarkdownText.escape(since.path()) + ", made with "
                + MarkdownText.escape(since.program()) + ". " + Words.count(since.unchanged(), "claim")
                + " stand as they did.");
        for (SinceView.Part part : since.parts()) {
            text.line("");
            text.line("### " + part.title() + " (" + part.lines().size() + ")");
            text.line("");
            part.lines().forEach(line -> text.line("- " + line(line)));
        }
    }

    private static String line(Line line) {
        return (line.tag().isEmpty() ? "" : "**" + MarkdownText.escape(line.tag()) + "** ")
                + MarkdownText.escape(line.words())
                + (line.note().isEmpty() ? "" : " (" + MarkdownText.escape(line.note()) + ")");
    }

    /** A line a difference. */
    static String table(SinceView since) {
        CsvText csv = new CsvText("difference", "id", "words", "note");
        for (SinceView.Part part : since.parts()) {
            part.lines().forEach(line -> csv.row(part.key(), line.id(), line.words(), line.note()));
        }
        return csv.toString();
    }
}
