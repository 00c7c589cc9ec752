package edu.stanford.nlp.parser.nndep;

import edu.stanford.nlp.international.Language;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The parser's model as numbers in the layout that {@link DenseClassifier} wants. The library's own file holds two million
 * numbers as text, whose reading takes longer than that of everything else together. Written at build time.
 */
public final class ParserFile {
    private static final List<String> DICTIONARIES = List.of("knownWords", "knownPos", "knownLabels");

    private ParserFile() {}

    /**
     * Writes a model of the library anew.
     *
     * @param model its path, on disk or on the class path
     * @throws IOException if the disk refuses
     */
    public static void write(String model, OutputStream out) throws IOException {
        DependencyParser parser = DependencyParser.loadFromModelFile(model, properties());
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
        try {
            Config config = (Config) field("config").get(parser);
            data.writeUTF(config.language.name());
            for (String dictionary : DICTIONARIES) {
                List<?> known = (List<?>) field(dictionary).get(parser);
                data.writeInt(known.size());
                for (Object word : known) {
                    data.writeUTF((String) word);
                }
            }
            Classifier stock = (Classifier) field("classifier").get(parser);
            write(stock.getE(), data);
            write(new float[][] {stock.getb1()}, data);
            write(transpose(stock.getW1()), data);
            write(transpose(stock.getW2()), data);
        } catch (ReflectiveOperationException e) {
            throw otherLibrary(e);
        }
        data.flush();
    }

    /**
     * Reads what {@link #write} wrote, as a parser that scores with {@link DenseClassifier}.
     *
     * @throws IOException if the stream ends early
     * @throws IllegalStateException if the library's parser is not built as expected
     */
    public static DependencyParser read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
        DependencyParser parser = new DependencyParser(properties());
        try {
            Config config = (Config) field("config").get(parser);
            config.language = Language.valueOf(data.readUTF());
            for (String dictionary : DICTIONARIES) {
                List<String> known = new ArrayList<>();
                for (int left = data.readInt(); left > 0; left--) {
                    known.add(data.readUTF());
                }
                field(dictionary).set(parser, known);
            }
            float[][] embeddings = matrix(data);
            float[] bias = matrix(data)[0];
            config.hiddenSize = bias.length;
            config.embeddingSize = embeddings[0].length;
            field("classifier").set(parser, new DenseClassifier(config, embeddings, bias, matrix(data), matrix(data)));
            method("generateIDs").invoke(parser);
            method("initialize", boolean.class).invoke(parser, false);
            return parser;
        } catch (ReflectiveOperationException e) {
            throw otherLibrary(e);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "0");
        return properties;
    }

    private static IllegalStateException otherLibrary(ReflectiveOperationException cause) {
        return new IllegalStateException("The parser of this CoreNLP version has other fields", cause);
    }

    private static Field field(String name) throws NoSuchFieldException {
        Field field = DependencyParser.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
        Method method = DependencyParser.class.getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
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

    private static void write(float[][] matrix, DataOutputStream data) throws IOException {
        data.writeInt(matrix.length);
        data.writeInt(matrix[0].length);
        for (float[] row : matrix) {
            ByteBuffer bytes = ByteBuffer.allocate(row.length * Float.BYTES);
            bytes.asFloatBuffer().put(row);
            data.write(bytes.array());
        }
    }

    private static float[][] matrix(DataInputStream data) throws IOException {
        float[][] matrix = new float[data.readInt()][data.readInt()];
        byte[] bytes = new byte[matrix[0].length * Float.BYTES];
        for (float[] row : matrix) {
            data.readFully(bytes);
            ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
        }
        return matrix;
    }
}
