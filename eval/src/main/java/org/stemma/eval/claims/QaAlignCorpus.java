package org.stemma.eval.claims;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.claim.clause.Predication.Slot;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;

/**
 * Reads sentence pairs of QA-Align: each side's verbs with questions and answers, and which of them are the same (Weiss et
 * al. 2021).
 */
final class QaAlignCorpus {
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "was", "were", "are", "been", "being", "has", "had", "have", "will", "would", "might", "may", "could",
            "can", "should", "did", "does", "do", "isn't", "wasn't");
    private static final Set<String> PASSIVE = Set.of("is", "was", "were", "are", "been", "be", "being", "get", "got");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private QaAlignCorpus() {}

    /**
     * A question about a verb with its answer.
     *
     * @param key tells it apart from the others of its sentence
     * @param verb position of the verb among the sentence's words
     * @param question as asked
     * @param answer as given
     * @param begin first word of the answer
     * @param end word behind it
     */
    record Question(String key, int verb, String question, String answer, int begin, int end) {
        /** What the answer is to the verb, as the question's words tell. */
        Slot slot(String verbWord) {
            List<String> words = List.of(SPACE.split(
                    question.toLowerCase(Locale.ROOT).replace("?", "").trim()));
            return switch (words.getFirst()) {
                case "when" -> Slot.TIME;
                case "where" -> Slot.PLACE;
                case "why" -> Slot.CAUSE;
                case "how" -> Slot.MANNER;
                default -> participant(words, verbWord);
            };
        }

        private static Slot participant(List<String> words, String verb) {
            if (words.size() < 3 || !AUXILIARIES.contains(words.get(1))) {
                return Slot.AGENT;
            }
            if (words.get(2).equals("someone") || words.get(2).equals("something")) {
                return Slot.PATIENT;
            }
            boolean passive = words.subList(1, words.size()).stream().anyMatch(PASSIVE::contains);
            String asked = words.contains(verb) ? verb : words.getLast();
            return passive && !asked.endsWith("ing") ? Slot.PATIENT : Slot.AGENT;
        }
    }

    /** Keys of the questions on either side that are the same. */
    record Alignment(Set<String> left, Set<String> right) {}

    /**
     * Two sentences.
     *
     * @param left words of the one, divided by spaces
     * @param right words of the other
     */
    record Pair(
            String left,
            String right,
            List<Question> leftQuestions,
            List<Question> rightQuestions,
            Set<Alignment> gold) {}

    static List<Pair> read(Path file) {
        List<Pair> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                pairs.add(new Pair(
                        row.getField("tokens_1"),
                        row.getField("tokens_2"),
                        questions(PythonLiteral.parse(row.getField("qas_1"))),
                        questions(PythonLiteral.parse(row.getField("qas_2"))),
                        gold(PythonLiteral.parse(row.getField("alignments")))));
            }
        } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT, "Cannot read '" + file + "' as sentence pairs of QA-Align: " + e.getMessage());
        }
        return pairs;
    }

    private static Set<Alignment> gold(Object alignments) {
        Set<Alignment> gold = new HashSet<>();
        for (Object alignment : PythonLiteral.list(alignments)) {
            gold.add(new Alignment(
                    keys(PythonLiteral.field(alignment, "sent1")), keys(PythonLiteral.field(alignment, "sent2"))));
        }
        return gold;
    }

    private static Set<String> keys(Object side) {
        Set<String> keys = new HashSet<>();
        questions(side).forEach(question -> keys.add(question.key()));
        return keys;
    }

    private static List<Question> questions(Object side) {
        List<Question> questions = new ArrayList<>();
        for (Object each : PythonLiteral.list(side)) {
            String range = PythonLiteral.field(each, "answer_range").toString();
            String question = PythonLiteral.field(each, "question").toString();
            String verb = PythonLiteral.field(each, "verb_idx").toString();
            int colon = range.indexOf(':');
            questions.add(new Question(
                    verb + " " + question.toLowerCase(Locale.ROOT) + " " + range,
                    Integer.parseInt(verb),
                    question,
                    PythonLiteral.field(each, "answer").toString(),
                    Integer.parseInt(range.substring(0, colon)),
                    Integer.parseInt(range.substring(colon + 1))));
        }
        return questions;
    }
}
