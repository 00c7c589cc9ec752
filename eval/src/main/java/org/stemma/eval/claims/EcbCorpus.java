package org.stemma.eval.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads ECB+ in its own XML: event mentions of the sentences that were annotated for coreference, with their chains. */
final class EcbCorpus {
    private EcbCorpus() {}

    /**
     * An event mention.
     *
     * @param id file and mention
     * @param topic number of the topic
     * @param file file name
     * @param words its tokens
     * @param spans where these stand in the file's text
     * @param chain the gold chain
     */
    record Mention(String id, String topic, String file, List<String> words, List<Span> spans, String chain) {}

    /**
     * All texts.
     *
     * @param texts by file name
     * @param topics topic by file name
     * @param mentions event mentions
     */
    record Corpus(Map<String, String> texts, Map<String, String> topics, List<Mention> mentions) {}

    static Corpus read(Path folder) {
        Set<String> sentences = new HashSet<>(EvalReports.lines(folder.resolve("ECBplus_coreference_sentences.csv")));
        Map<String, String> texts = new HashMap<>();
        Map<String, String> topics = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Path file : EvalReports.files(folder.resolve("ECB+"), ".xml")) {
            Document document = parse(file);
            String name = String.valueOf(file.getFileName());
            String topic = name.substring(0, name.indexOf('_'));
            String part = name.substring(name.indexOf('_') + 1, name.length() - ".xml".length());
            Map<String, Span> spans = new HashMap<>();
            texts.put(name, text(document, spans));
            topics.put(name, topic);
            mentions(document, name, topic, topic + "," + part + ",", sentences, spans, mentions);
        }
        return new Corpus(texts, topics, mentions);
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new StemmaException(ErrorCode.NO_INPUT, "Cannot read '" + file + "': " + e.getMessage());
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The tokens, a line a sentence; where each stands goes to {@code spans}. */
    private static String text(Document document, Map<String, Span> spans) {
        StringBuilder text = new StringBuilder();
        String sentence = "0";
        for (Element token : elements(document.getElementsByTagName("token"))) {
            String at = token.getAttribute("sentence");
            text.append(at.equals(sentence) ? " " : "\n");
            spans.put(
                    token.getAttribute("t_id"),
                    new Span(
                            text.length(),
                            text.length() + token.getTextContent().length()));
            text.append(token.getTextContent());
            sentence = at;
        }
        return text.toString();
    }

    private static void mentions(
            Document document,
            String file,
            String topic,
            String key,
            Set<String> sentences,
            Map<String, Span> spans,
            List<Mention> mentions) {
        Map<String, Element> tokens = new HashMap<>();
        elements(document.getElementsByTagName("token"))
                .forEach(token -> tokens.put(token.getAttribute("t_id"), token));
        Map<String, String> chains = chains(document);
        for (Element markable :
                elements(document.getElementsByTagName("Markables").item(0).getChildNodes())) {
            List<Element> words = elements(markable.getElementsByTagName("token_anchor")).stream()
                    .map(anchor -> tokens.get(anchor.getAttribute("t_id")))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            boolean event = markable.getTagName().startsWith("ACTION")
                    || markable.getTagName().startsWith("NEG_ACTION");
            if (event
                    && !words.isEmpty()
                    && sentences.contains(key + words.getFirst().getAttribute("sentence"))) {
                String id = file + "#" + markable.getAttribute("m_id");
                String chain = chains.getOrDefault(markable.getAttribute("m_id"), id);
                mentions.add(new Mention(
                        id,
                        topic,
                        file,
                        words.stream().map(Element::getTextContent).toList(),
                        words.stream()
                                .map(word -> spans.get(word.getAttribute("t_id")))
                                .toList(),
                        chain));
            }
        }
    }

    /** The chain of each mention; chains within one document get names of their own. */
    private static Map<String, String> chains(Document document) {
        Map<String, String> chains = new HashMap<>();
        String name = document.getDocumentElement().getAttribute("doc_name");
        for (String tag : List.of("INTRA_DOC_COREF", "CROSS_DOC_COREF")) {
            for (Element relation : elements(document.getElementsByTagName(tag))) {
                String chain = tag.startsWith("CROSS")
                        ? relation.getAttribute("note")
                        : name + "@" + relation.getAttribute("r_id");
                for (Element source : elements(relation.getElementsByTagName("source"))) {
                    chains.put(source.getAttribute("m_id"), chain);
                }
            }
        }
        return chains;
    }
}
