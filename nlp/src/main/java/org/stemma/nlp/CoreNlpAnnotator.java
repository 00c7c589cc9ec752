package org.stemma.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.dossier.Run;
import org.stemma.text.Span;

/** CoreNLP's tokenizer, tagger, three-class name model and dependency parser. Loads its models on first use. */
public final class CoreNlpAnnotator implements Annotator {
    private static final String TOKENIZER = "invertible=true,tokenizeNLs=true";
    /** The parser's time grows with length, and what is longer than this is a table, not a sentence. */
    private static final int MAX_TOKENS = 150;
    /** An acronym that the models know as a name; stands in for acronyms that look like common words. */
    private static final String KNOWN_ACRONYM = "ISIS";

    private @Nullable CoreNlpModels models;

    private synchronized CoreNlpModels models() {
        CoreNlpModels loaded = models;
        if (loaded == null) {
            loaded = CoreNlpModels.load();
            models = loaded;
        }
        return loaded;
    }

    @Override
    public List<Sentence> annotate(String text, Set<String> acronyms) {
        List<Sentence> sentences = new ArrayList<>();
        for (List<CoreLabel> labels : split(text)) {
            for (int from = 0; from < labels.size(); from += MAX_TOKENS) {
                List<CoreLabel> piece = labels.subList(from, Math.min(labels.size(), from + MAX_TOKENS));
                sentences.add(sentence(sentences.size(), text, piece, acronyms));
            }
        }
        return sentences;
    }

    private static List<List<CoreLabel>> split(String text) {
        StringReader directed = new StringReader(QuoteMarks.direct(text));
        List<CoreLabel> tokens = new PTBTokenizer<>(directed, new CoreLabelTokenFactory(true), TOKENIZER).tokenize();
        return new WordToSentenceProcessor<CoreLabel>(NewlineIsSentenceBreak.ALWAYS)
                .process(GluedSentences.part(tokens));
    }

    private Sentence sentence(int index, String text, List<CoreLabel> labels, Set<String> acronyms) {
        CoreNlpModels loaded = models();
        for (CoreLabel label : labels) {
            if (acronyms.contains(label.word())) {
                label.setWord(KNOWN_ACRONYM);
                label.setValue(KNOWN_ACRONYM);
            }
        }
        loaded.tagger().tagCoreLabels(labels);
        List<CoreLabel> named = loaded.names().classifySentence(labels);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        for (TypedDependency arc : loaded.parser().predict(labels).typedDependencies()) {
            int dependent = arc.dep().index() - 1;
            heads[dependent] = arc.gov().index() - 1;
            relations[dependent] = arc.reln().toString();
        }
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Span span = new Span(label.beginPosition(), label.endPosition());
            String exact = span.of(text);
            String lemma = acronyms.contains(exact) ? exact : Morphology.lemmaStatic(label.word(), label.tag());
            String name = named.get(i).get(AnswerAnnotation.class);
            tokens.add(new Token(i, span, exact, lemma, label.tag(), name, heads[i], relations[i]));
        }
        Span span = new Span(
                tokens.getFirst().span().begin(), tokens.getLast().span().end());
        return new Sentence(index, span, tokens);
    }

    /** Names all that decides what this annotator yields: the program's code and the models. Loads no model. */
    public String fingerprint() {
        return CoreNlpModels.fingerprint();
    }

    /** The model files that this annotator reads, with their hashes. */
    public List<Run.Model> listModels() {
        return CoreNlpModels.list();
    }
}
