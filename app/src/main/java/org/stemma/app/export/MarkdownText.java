package org.stemma.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Shown;
import org.stemma.app.reading.Words;
import org.stemma.report.Report;
import org.stemma.statement.Statement;

/** A Markdown text in the making, with its notes: one a statement, numbered in the order of first use. */
final class MarkdownText {
    private static final int MOST_NOTES = 8;
    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d+)([.)])");
    private final PageIndex index;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    MarkdownText(PageIndex index) {
        this.index = index;
    }

    /**
     * Text that Markdown and the HTML in it leave alone: one line, all signs with a meaning escaped, hidden characters named.
     */
    static String escape(String value) {
        String plain = Shown.plain(value, 2000);
        StringBuilder out = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.append(hasMeaning(c, i) ? "\\" : "").append(c);
            }
        }
        return LIST_NUMBER.matcher(out).replaceFirst("$1\\\\$2");
    }

    private static boolean hasMeaning(char c, int at) {
        return "\\`*_[]#|~$".indexOf(c) >= 0 || (at == 0 && "-+=".indexOf(c) >= 0);
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    void section(String title) {
        line("");
        line("## " + title);
        line("");
    }

    /** References to the notes of statements. */
    String notesOf(List<String> statements) {
        String references = index.listStatements(statements).stream()
                .limit(MOST_NOTES)
                .map(s -> "[^" + notes.computeIfAbsent(s.id(), k -> notes.size() + 1) + "]")
                .collect(Collectors.joining());
        int more = statements.size() - MOST_NOTES;
        return references + (more > 0 ? " and " + more + " more" : "");
    }

    /** Writes the notes that were referred to. */
    void notes() {
        section("Notes");
        notes.forEach((id, number) -> index.findStatement(id).ifPresent(s -> line("[^" + number + "]: " + note(s))));
    }

    private String note(Statement statement) {
        String report = index.findReport(statement.report()).map(this::name).orElse(escape(statement.report()));
        return escape(Words.chain(statement)) + ", " + Words.stance(statement.stance()) + ", in " + report
                + ", characters "
                + statement.anchor().begin() + "–" + statement.anchor().end() + ": “"
                + escape(statement.sentence().exact()) + "” ("
                + escape(statement.id()) + ")";
    }

    private String name(Report report) {
        return index.tagOf(report.id()) + " " + escape(index.outletOf(report));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
