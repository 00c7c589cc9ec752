package edu.stanford.nlp.parser.nndep;

import java.util.List;
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

    /**
     * A scorer with these weights.
     *
     * @param embeddings by word, tag or label
     * @param bias of the first layer
     * @param input first layer as [input dimension][hidden unit]
     * @param output second layer as [hidden unit][label]
     */
    DenseClassifier(Config config, float[][] embeddings, float[] bias, float[][] input, float[][] output) {
        // The stock scorer's own weights are never used; it would set aside room for training them.
        super(config, new float[1][1], new float[1][1], new float[1], new float[1][1], List.of());
        this.hiddenSize = output.length;
        this.embeddingSize = embeddings[0].length;
        this.tokens = Config.numTokens;
        this.embeddings = embeddings;
        this.bias = bias;
        this.input = input;
        this.output = output;
        this.labels = output[0].length;
        this.kept = new AtomicReferenceArray<>(embeddings.length * tokens);
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
