package org.stemma.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.text.Span;

/**
 * SUTime as it comes, without its holidays, for comparison only. Its rule files must be on the class path, under CoreNLP's own names.
 */
public final class SuTimeBaseline {
    /** A time that SUTime found. Value is empty where it gives none. */
    public record Found(Span span, String type, String value) {}

    private final TimeAnnotator annotator;

    /** Loads the rules. */
    public SuTimeBaseline() {
        RedwoodConfiguration.current().clear().apply();
        String folder = "edu/stanford/nlp/models/sutime/";
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("sutime.rules", folder + "defs.sutime.txt," + folder + "english.sutime.txt");
        annotator = new TimeAnnotator("sutime", properties);
    }

    /** The times of a text whose sentences are given, in order. */
    public List<Found> tag(String text, List<Sentence> sentences, @Nullable LocalDate published) {
        Annotation document = new Annotation(text);
        if (published != null) {
            document.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        List<CoreMap> maps = new ArrayList<>();
        List<CoreLabel> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            maps.add(map(text, sentence, all));
        }
        document.set(CoreAnnotations.SentencesAnnotation.class, maps);
        document.set(CoreAnnotations.TokensAnnotation.class, all);
        annotator.annotate(document);
        return found(document);
    }

    private static CoreMap map(String text, Sentence sentence, List<CoreLabel> all) {
        Annotation map = new Annotation(sentence.span().of(text));
        List<CoreLabel> labels = new ArrayList<>();
        int first = all.size();
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.text());
            label.setOriginalText(token.text());
            label.setValue(token.text());
            label.setTag(token.tag());
            label.setLemma(token.lemma());
            label.setBeginPosition(token.span().begin());
            label.setEndPosition(token.span().end());
            label.setIndex(token.index() + 1);
            labels.add(label);
        }
        all.addAll(labels);
        map.set(CoreAnnotations.TokensAnnotation.class, labels);
        map.set(CoreAnnotations.TokenBeginAnnotation.class, first);
        map.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
        map.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence.index());
        map.set(
                CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                sentence.span().begin());
        map.set(
                CoreAnnotations.CharacterOffsetEndAnnotation.class,
                sentence.span().end());
        return map;
    }

    private static List<Found> found(Annotation document) {
        List<Found> found = new ArrayList<>();
        for (CoreMap time : document.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
            Span span = new Span(
                    time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            found.add(new Found(span, timex.timexType(), timex.value() == null ? "" : timex.value()));
        }
        return found;
    }
}
