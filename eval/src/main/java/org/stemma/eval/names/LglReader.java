package org.stemma.eval.names;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the Local-Global Lexicon corpus: articles with the places named in them. */
final class LglReader {
    private LglReader() {}

    /**
     * A place named in an article.
     *
     * @param span where it stands
     * @param latitude null if the corpus does not place it
     * @param longitude null if the corpus does not place it
     */
    record Gold(
            Span span, @Nullable Double latitude, @Nullable Double longitude) {}

    /** An article, who published it, and its places. */
    record Article(String id, String outlet, String text, List<Gold> places) {}

    static List<Article> read(Path path) {
        Path file = Files.isDirectory(path) ? inside(path) : path;
        try (InputStream stream = open(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList articles = factory.newDocumentBuilder()
                    .parse(stream)
                    .getDocumentElement()
                    .getElementsByTagName("article");
            List<Article> read = new ArrayList<>();
            for (int i = 0; i < articles.getLength(); i++) {
                read.add(article((Element) articles.item(i)));
            }
            return read;
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new StemmaException(ErrorCode.NO_INPUT, "'" + file + "' could not be read: " + e.getMessage(), e);
        }
    }

    private static Path inside(Path folder) {
        for (String name : List.of("lgl.xml", "lgl.xml.gz")) {
            if (Files.exists(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw new StemmaException(ErrorCode.NO_INPUT, "'" + folder + "' holds no lgl.xml. Name the corpus's folder.");
    }

    private static InputStream open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    private static Article article(Element article) {
        String text = child(article, "text");
        List<Gold> places = new ArrayList<>();
        NodeList toponyms = article.getElementsByTagName("toponym");
        for (int i = 0; i < toponyms.getLength(); i++) {
            Element toponym = (Element) toponyms.item(i);
            String latitude = child(toponym, "lat");
            String longitude = child(toponym, "lon");
            places.add(new Gold(
                    PlainReports.units(
                            text, Integer.parseInt(child(toponym, "start")), Integer.parseInt(child(toponym, "end"))),
                    latitude.isEmpty() ? null : Double.valueOf(latitude),
                    longitude.isEmpty() ? null : Double.valueOf(longitude)));
        }
        return new Article("r-" + article.getAttribute("docid"), child(article, "domain"), text, places);
    }

    private static String child(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        Node first = nodes.getLength() == 0 ? null : nodes.item(0);
        return first == null ? "" : first.getTextContent();
    }
}
