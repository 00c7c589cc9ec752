package org.stemma.eval.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.statement.Quotation;
import org.stemma.text.Span;

/** Reads PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann} in brat's standoff format. */
final class PolnearReader {
    /**
     * One text with one annotator's attributions.
     *
     * @param name name of the annotation file without its extension
     * @param text the text
     * @param attributions what the annotator marked
     */
    record AnnotatedText(String name, String text, List<SpanTriple> attributions) {}

    private record Marked(String kind, List<Span> spans) {}

    private PolnearReader() {}

    /** All annotation files of a folder, by name. */
    static List<AnnotatedText> read(Path folder) {
        Path annotations = folder.resolve("attributions");
        if (!Files.isDirectory(annotations)) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT,
                    "'" + folder + "' has no folder 'attributions'. Give the folder of a PolNeAR part.");
        }
        try (Stream<Path> files = Files.list(annotations)) {
            List<AnnotatedText> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(readOne(folder, file));
            }
            return texts;
        } catch (IOException e) {
            throw new StemmaException(ErrorCode.NO_INPUT, "'" + folder + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static AnnotatedText readOne(Path folder, Path file) {
        String stem = file.getFileName().toString().replace(".ann", "");
        String name = stem.substring(0, stem.lastIndexOf('_'));
        try {
            String text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
            return new AnnotatedText(stem, text, attributions(text, Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SpanTriple> attributions(String text, String annotation) {
        int[] units = utf16(text);
        Map<String, Marked> marked = new HashMap<>();
        List<SpanTriple> found = new ArrayList<>();
        for (String line : annotation.lines().toList()) {
            String[] columns = line.split("\t", -1);
            if (columns[0].startsWith("T") && columns.length > 1) {
                marked.put(columns[0], marked(columns[1], units));
            }
        }
        for (String line : annotation.lines().toList()) {
            if (line.startsWith("E")) {
                SpanTriple triple = triple(text, line.split("\t", -1)[1], marked);
                if (!triple.content().isEmpty() && !triple.cue().isEmpty()) {
                    found.add(triple);
                }
            }
        }
        return found;
    }

    private static Marked marked(String column, int[] units) {
        int space = column.indexOf(' ');
        List<Span> spans = new ArrayList<>();
        for (String piece : column.substring(space + 1).split(";", -1)) {
            String[] ends = piece.split(" ", -1);
            spans.add(new Span(units[Integer.parseInt(ends[0])], units[Integer.parseInt(ends[1])]));
        }
        return new Marked(column.substring(0, space), spans);
    }

    private static SpanTriple triple(String text, String event, Map<String, Marked> marked) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String part : event.strip().split(" ", -1)) {
            String[] pair = part.split(":", -1);
            List<Span> spans =
                    marked.getOrDefault(pair[1], new Marked("", List.of())).spans();
            if (pair[0].startsWith("Source")) {
                source.addAll(spans);
            } else if (pair[0].startsWith("Cue")) {
                cue.addAll(spans);
            } else if (pair[0].startsWith("Content")) {
                content.addAll(spans);
            }
        }
        content.sort(null);
        return new SpanTriple(source, cue, content, quotation(text, content));
    }

    /**
     * Direct if every piece is wholly between marks, mixed if there is a mark at all, else indirect. Pieces with nothing but space
     * between them are one: annotators mark a quotation of several sentences sentence by sentence.
     */
    static Quotation quotation(String text, List<Span> content) {
        boolean any = false;
        boolean all = !content.isEmpty();
        for (Span piece : AttributionScorer.joined(text, content)) {
            String exact = piece.of(text).strip().replace("''", "\"").replace("``", "\"");
            boolean marked = exact.startsWith("\u201c") || exact.startsWith("\"") || exact.startsWith("\u2018");
            boolean closed = exact.replaceAll("[.,]$", "").matches("(?s).*[\u201d\"\u2019]");
            boolean inside =
                    exact.length() > 2 && exact.substring(1, exact.length() - 1).matches("(?s).*[\u201d\"].*");
            all &= marked && closed && !inside;
            any |= exact.indexOf('\u201c') >= 0 || exact.indexOf('"') >= 0 || exact.indexOf('\u201d') >= 0;
        }
        return all ? Quotation.DIRECT : any ? Quotation.MIXED : Quotation.INDIRECT;
    }

    /** For every code point its offset in UTF-16 code units, and the end. */
    private static int[] utf16(String text) {
        int points = text.codePointCount(0, text.length());
        int[] units = new int[points + 1];
        int unit = 0;
        for (int i = 0; i < points; i++) {
            units[i] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[points] = unit;
        return units;
    }
}
