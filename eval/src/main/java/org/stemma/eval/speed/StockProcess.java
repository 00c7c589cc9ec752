package org.stemma.eval.speed;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.nlp.StockPipeline;
import org.stemma.text.Json;

/** A stock CoreNLP pipeline in a process of its own, asked a list of texts at a time. */
public final class StockProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;
    private final long loadMillis;

    /** What one question took. */
    record Answer(long millis, long heapMegabytes) {}

    private StockProcess(Process process) throws IOException {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.loadMillis = Long.parseLong(read("loaded")[1]);
    }

    /**
     * Starts the process and waits until its models are loaded.
     *
     * @param pom the pom that names the stock class path
     * @throws StemmaException ENVIRONMENT if Maven or the models cannot be had
     */
    static StockProcess start(Path pom) {
        return start(pom, StockPipeline.class);
    }

    /**
     * The same with another program on the stock class path; it writes {@code loaded MILLIS} when it is ready.
     *
     * @throws StemmaException ENVIRONMENT if Maven or the models cannot be had
     */
    public static StockProcess start(Path pom, Class<?> program) {
        try {
            Path list = Files.createTempFile("stock", ".classpath");
            Process maven = new ProcessBuilder(
                            "mvn",
                            "-B",
                            "-q",
                            "-f",
                            pom.toString(),
                            "dependency:build-classpath",
                            "-Dmdep.outputFile=" + list)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (maven.waitFor() != 0) {
                throw new StemmaException(
                        ErrorCode.ENVIRONMENT,
                        "'mvn -f " + pom + " dependency:build-classpath' failed. Run it by hand.");
            }
            String own = System.getProperty("java.class.path");
            String classPath = own + File.pathSeparator + Files.readString(list).strip();
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return new StockProcess(new ProcessBuilder(java, "-Xmx5g", "-cp", classPath, program.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting the stock pipeline", e);
        }
    }

    /** Milliseconds that loading took. */
    long loadMillis() {
        return loadMillis;
    }

    Answer annotate(List<String> texts) {
        try {
            questions.write(Json.line(texts));
            questions.newLine();
            questions.flush();
            String[] words = read("done");
            return new Answer(Long.parseLong(words[1]), Long.parseLong(words[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line asked, one line answered. */
    public String ask(String line) {
        try {
            questions.write(line);
            questions.newLine();
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new StemmaException(ErrorCode.ENVIRONMENT, "The stock pipeline ended; it needs 5 GB of memory.");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] read(String first) throws IOException {
        String line = answers.readLine();
        while (line != null && !line.startsWith(first + " ")) {
            line = answers.readLine();
        }
        if (line == null) {
            throw new StemmaException(ErrorCode.ENVIRONMENT, "The stock pipeline ended; it needs 5 GB of memory.");
        }
        return line.split(" ");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
