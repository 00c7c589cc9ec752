package org.stemma.app.law;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.engine.EngineOptions;
import org.stemma.engine.LocalEngine;
import org.stemma.engine.Progress;
import org.stemma.engine.WorkerPool;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.report.InputReader;
import org.stemma.report.Inputs;
import org.stemma.text.Json;

/** Runs the engine many times with models that are loaded once. */
final class EngineRuns {
    private static final Annotator MODELS = new CoreNlpAnnotator();
    private static final Annotator REMEMBERING = new RememberingAnnotator(MODELS);

    private EngineRuns() {}

    /** The dossier of a case; a text that was annotated before is not annotated again. */
    static DossierView dossier(ExampleCase example, Path folder) {
        return new DossierView(Json.mapper().readTree(json(example.writeTo(folder), 2, REMEMBERING)));
    }

    /** The same as a record. */
    static Dossier record(ExampleCase example, Path folder) {
        return make(example.writeTo(folder), 2, REMEMBERING);
    }

    /** The dossier of files in this order, everything done anew. */
    static String dossier(List<String> files, int threads) {
        return json(files, threads, MODELS);
    }

    private static String json(List<String> files, int threads, Annotator annotator) {
        return Json.line(make(files, threads, annotator));
    }

    private static Dossier make(List<String> files, int threads, Annotator annotator) {
        EngineOptions options = EngineOptions.standard();
        Inputs inputs = InputReader.read(files, InputStream.nullInputStream(), options.read());
        Run run = new Run("stemma test", Map.of(), List.of(), List.of());
        try (WorkerPool pool = new WorkerPool(threads)) {
            return new LocalEngine(options, annotator, pool, Progress.silent()).dossier(run, inputs);
        }
    }

    /** Annotates each text once; the annotator is a pure function of the text and the acronyms. */
    private record RememberingAnnotator(Annotator models, Map<Question, List<Sentence>> known) implements Annotator {
        RememberingAnnotator(Annotator models) {
            this(models, new ConcurrentHashMap<>());
        }

        @Override
        public List<Sentence> annotate(String text, Set<String> acronyms) {
            return known.computeIfAbsent(
                    new Question(text, Set.copyOf(acronyms)), q -> models.annotate(q.text(), q.acronyms()));
        }
    }

    private record Question(String text, Set<String> acronyms) {}
}
