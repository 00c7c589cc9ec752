package edu.stanford.nlp.parser.nndep;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The parser's neural scorer (Chen and Manning 2014) with its weights laid out so that every inner loop runs along memory
 * in single precision. Same network, same weights; the trees are those of the stock scorer, in about half the time.
 * Thread-safe.
 */
public final class DenseClassifier extends Classifier {
    /** Hidden-layer vectors kept, 4 kB each; frequent words, tags and labels fill it within a few reports. */
    private static final int MAX_KEPT = 24_000;

    private final int hiddenSize;
    private final int embeddingSize;
    private final int tokens;
    private final int labels;
    private final float[][] embeddings;
    private final float[] bias;
    /** First layer as [input dimension][hidden unit]. */
    private final float[][] input;
    /** Second layer as [hidden unit][label]. */
    private final float[][] output;

    private final AtomicReferenceArray<float @Nullable []> kept;
    private final AtomicInteger keptCount = new AtomicInteger();

    private DenseClassifier(Config config, Classifier stock) {
        super(config, stock.getE(), stock.getW1(), stock.getb1(), stock.getW2(), List.of());
        this.hiddenSize = config.hiddenSize;
        this.embeddingSize = config.embeddingSize;
        this.tokens = Config.numTokens;
        this.embeddings = stock.getE();
        this.bias = stock.getb1();
        this.input = transpose(stock.getW1());
        this.output = transpose(stock.getW2());
        this.labels = stock.getW2().length;
        this.kept = new AtomicReferenceArray<>(embeddings.length * tokens);
    }

    /**
     * Loads a parser that scores with this class.
     *
     * @param model path of the model on the class path
     * @throws IllegalStateException if the library's parser is not built as expected
     */
    public static DependencyParser load(String model) {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "0");
        DependencyParser parser = DependencyParser.loadFromModelFile(model, properties);
        try {
            Field classifier = accessible(DependencyParser.class, "classifier");
            Config config =
                    (Config) accessible(DependencyParser.class, "config").get(parser);
            classifier.set(parser, new DenseClassifier(config, (Classifier) classifier.get(parser)));
            return parser;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The parser of this CoreNLP version has other fields", e);
        }
    }

    private static Field accessible(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static float[][] transpose(float[][] matrix) {
        float[][] turned = new float[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    @Override
    double[] computeScores(int[] feature) {
        float[] hidden = bias.clone();
        for (int position = 0; position < feature.length; position++) {
            add(hidden, contribution(feature[position], position));
        }
        float[] scores = new float[labels];
        for (int h = 0; h < hiddenSize; h++) {
            float unit = hidden[h];
            addScaled(scores, output[h], unit * unit * unit);
        }
        double[] wide = new double[labels];
        for (int l = 0; l < labels; l++) {
            wide[l] = scores[l];
        }
        return wide;
    }

    private float[] contribution(int token, int position) {
        int index = token * tokens + position;
        float[] known = kept.get(index);
        if (known != null) {
            return known;
        }
        float[] vector = new float[hiddenSize];
        for (int k = 0; k < embeddingSize; k++) {
            addScaled(vector, input[position * embeddingSize + k], embeddings[token][k]);
        }
        if (keptCount.get() < MAX_KEPT && kept.compareAndSet(index, null, vector)) {
            keptCount.incrementAndGet();
        }
        return vector;
    }

    private static void add(float[] sum, float[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    private static void addScaled(float[] sum, float[] vector, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }
}
