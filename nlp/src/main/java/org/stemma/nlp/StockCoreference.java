package org.stemma.nlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.stemma.text.Json;

/**
 * CoreNLP's statistical coreference as it comes, for comparison only: a process of its own, with the whole models jar on its
 * class path. It reads a JSON string a line, a text, and answers with a JSON list of mentions: first character, end, and first
 * character and end of the chain's most telling mention.
 */
public final class StockCoreference {
    private StockCoreference() {}

    /** Answers lines until standard input ends. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("coref.algorithm", "statistical");
        long start = System.nanoTime();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        out.println("loaded " + (System.nanoTime() - start) / 1_000_000);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Annotation document = new Annotation(Json.mapper().readValue(line, String.class));
            pipeline.annotate(document);
            out.println(Json.line(mentions(document)));
        }
    }

    private static List<int[]> mentions(Annotation document) {
        List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
        List<int[]> found = new ArrayList<>();
        for (CorefChain chain :
                document.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
            int[] best = characters(sentences, chain.getRepresentativeMention());
            for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
                int[] own = characters(sentences, mention);
                found.add(new int[] {own[0], own[1], best[0], best[1]});
            }
        }
        return found;
    }

    private static int[] characters(List<CoreMap> sentences, CorefChain.CorefMention mention) {
        List<CoreLabel> tokens = sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
        return new int[] {
            tokens.get(mention.startIndex - 1).beginPosition(),
            tokens.get(mention.endIndex - 2).endPosition()
        };
    }
}
