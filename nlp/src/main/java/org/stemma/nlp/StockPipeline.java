package org.stemma.nlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.stemma.text.Json;

/**
 * CoreNLP as it comes, for comparison only: a process of its own, with the whole models jar on its class path. It reads
 * a JSON list of texts a line and answers with the milliseconds that it took and the megabytes of heap in use.
 */
public final class StockPipeline {
    /** What the stock pipeline runs. */
    public static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private StockPipeline() {}

    /** Answers lines until standard input ends. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("coref.algorithm", "statistical");
        long start = System.nanoTime();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        out.println("loaded " + millisSince(start));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] texts = Json.mapper().readValue(line, String[].class);
            long begin = System.nanoTime();
            for (String text : texts) {
                pipeline.annotate(new Annotation(text));
            }
            Runtime runtime = Runtime.getRuntime();
            long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
            out.println("done " + millisSince(begin) + " " + heap);
        }
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
