package org.stemma.eval.times;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads MEANTIME's CAT files: tokens, and mark-up that points at tokens. The text is rebuilt with a line for each sentence and a
 * blank before each token that is no closing punctuation.
 */
final class MeantimeReader {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NO_BLANK_BEFORE = Pattern.compile("[,.;:?!)%]|''|'s|n't|'");

    /** The headline, the dateline and what follows: times are marked up to here only, so the rest is not read. */
    private static final int LAST_MARKED_SENTENCE = 5;

    private MeantimeReader() {}

    static List<TimedText> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(f -> f.toString().endsWith(".xml"))
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .toList();
            List<TimedText> texts = new ArrayList<>();
            for (Path file : sorted) {
                texts.add(readFile(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TimedText readFile(Path file) throws IOException {
        Element root = parse(file);
        Map<String, Span> tokens = new HashMap<>();
        String text = rebuild(root, tokens);
        List<Timex> gold = new ArrayList<>();
        List<Span> ignored = new ArrayList<>();
        LocalDate published = null;
        NodeList marks = root.getElementsByTagName("TIMEX3");
        for (int i = 0; i < marks.getLength(); i++) {
            Element mark = (Element) marks.item(i);
            Span span = span(mark, tokens);
            if (mark.getAttribute("functionInDocument").equals("CREATION_TIME")) {
                published = date(mark.getAttribute("value"));
                if (span != null) {
                    ignored.add(span);
                }
            } else if (span != null) {
                gold.add(new Timex(span, mark.getAttribute("type"), mark.getAttribute("value")));
            }
        }
        gold.sort(Comparator.comparing(Timex::span));
        LocalDate creation = published == null ? firstDay(gold) : published;
        return new TimedText(file.getFileName().toString(), text, creation, List.copyOf(gold), List.copyOf(ignored));
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new StemmaException(ErrorCode.NO_INPUT, "'" + file + "' is no CAT file: " + e.getMessage(), e);
        }
    }

    private static String rebuild(Element root, Map<String, Span> tokens) {
        StringBuilder text = new StringBuilder();
        NodeList words = root.getElementsByTagName("token");
        String sentence = "";
        String before = "";
        for (int i = 0; i < words.getLength(); i++) {
            Element word = (Element) words.item(i);
            String characters = word.getTextContent();
            String own = word.getAttribute("sentence");
            if (Integer.parseInt(own) > LAST_MARKED_SENTENCE) {
                break;
            }
            if (!text.isEmpty()) {
                text.append(!own.equals(sentence) ? "\n" : glued(before, characters) ? "" : " ");
            }
            tokens.put(word.getAttribute("t_id"), new Span(text.length(), text.length() + characters.length()));
            text.append(characters);
            sentence = own;
            before = characters;
        }
        return text.toString();
    }

    private static boolean glued(String before, String word) {
        return NO_BLANK_BEFORE.matcher(word).matches()
                || before.equals("(")
                || before.equals("$")
                || before.equals("``");
    }

    private static @Nullable Span span(Element mark, Map<String, Span> tokens) {
        Span span = null;
        NodeList anchors = mark.getElementsByTagName("token_anchor");
        for (int i = 0; i < anchors.getLength(); i++) {
            Span token = tokens.get(((Element) anchors.item(i)).getAttribute("t_id"));
            span = token == null ? span : span == null ? token : span.cover(token);
        }
        return span;
    }

    private static @Nullable LocalDate date(String value) {
        Matcher turned = DAY_FIRST.matcher(value);
        if (turned.matches()) {
            return LocalDate.parse(turned.group(3) + "-" + turned.group(2) + "-" + turned.group(1));
        }
        return DAY.matcher(value).matches() ? LocalDate.parse(value) : null;
    }

    /** Two texts have no marked creation time; their dateline is marked as a plain date. */
    private static @Nullable LocalDate firstDay(List<Timex> gold) {
        return gold.stream()
                .map(Timex::value)
                .filter(v -> DAY.matcher(v).matches())
                .map(LocalDate::parse)
                .findFirst()
                .orElse(null);
    }
}
