package org.stemma.annotate.quantity;

import java.util.List;
import java.util.Optional;
import org.stemma.annotate.Token;
import org.stemma.annotate.number.Word;

/** Reads what the words after a noun say of it: were killed, dead, reported missing, taken to hospital. */
final class MeasureAfter {
    private MeasureAfter() {}

    /** The measure that the words from here on say of what stands before them. */
    static Optional<String> find(List<Word> words, int begin) {
        boolean passive = false;
        boolean perfect = false;
        boolean fatal = false;
        for (int i = begin; i < Math.min(words.size(), begin + MeasureWords.REACH); i++) {
            Word word = words.get(i);
            Optional<String> measure = triggerAt(words, i, passive, perfect);
            if (measure.isPresent()) {
                return fatal && (measure.get().equals("shot") || measure.get().equals("injured"))
                        ? Optional.of("killed")
                        : measure;
            }
            passive = passive || MeasureWords.BE.contains(word.text());
            perfect = perfect || MeasureWords.HAVE.contains(word.text());
            fatal = fatal || MeasureWords.FATAL.contains(word.text());
            if (!MeasureWords.SKIPPED.contains(word.text())
                    && !word.token().tag().equals("RB")) {
                boolean alone = !word.isLetters() && !word.isDigits();
                return fatal && alone ? Optional.of("killed") : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> triggerAt(List<Word> words, int at, boolean passive, boolean perfect) {
        Token token = words.get(at).token();
        if (words.get(at).is("in") && at + 1 < words.size() && words.get(at + 1).is("custody")) {
            return Optional.of("detained");
        }
        if (words.get(at).is("in") && at + 1 < words.size() && words.get(at + 1).is("attendance")) {
            return Optional.of("present");
        }
        if (words.get(at).is("aboard")
                || words.get(at).is("onboard")
                || (words.get(at).is("on")
                        && at + 1 < words.size()
                        && words.get(at + 1).is("board"))) {
            return Optional.of("aboard");
        }
        if (words.get(at).is("lost")
                && at + 2 < words.size()
                && words.get(at + 2).is("lives")) {
            return Optional.of("killed");
        }
        if (MeasureWords.CARRY.contains(token.lemma()) && MeasureWords.goesToHospital(words, at)) {
            return Optional.of("hospitalized");
        }
        if (MeasureWords.SUFFER.contains(token.lemma()) && MeasureWords.holds(words, at, 4, MeasureWords.INJURIES)) {
            return Optional.of("injured");
        }
        Optional<String> adjective = Measures.find("adjective", words.get(at).text());
        if (adjective.isPresent()) {
            return adjective;
        }
        if (!token.tag().startsWith("V") && !token.tag().startsWith("J")) {
            return Optional.empty();
        }
        Optional<String> subject = Measures.find("verb-subject", token.lemma());
        if (subject.isPresent() && !leavesScene(words, at)) {
            return subject;
        }
        boolean participle = token.tag().equals("VBN")
                || token.tag().equals("VBD")
                || token.tag().startsWith("J");
        if (!participle || (perfect && !passive) || (!passive && hasObject(words, at))) {
            return Optional.empty();
        }
        return Measures.find("verb-object", token.lemma()).map(m -> m.equals("shot") ? ofShot(words, at) : m);
    }

    /** Who flees the scene of a crime has not lost a home. */
    private static boolean leavesScene(List<Word> words, int at) {
        return words.get(at).token().lemma().equals("flee") && MeasureWords.holds(words, at, 4, MeasureWords.SCENES);
    }

    private static boolean hasObject(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        String tag = words.get(at + 1).token().tag();
        return tag.equals("DT")
                || tag.equals("CD")
                || tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ");
    }

    /** Shot dead, shot and killed, shot to death; else shot says nothing of how it ended. */
    private static String ofShot(List<Word> words, int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 4); i++) {
            String word = words.get(i).text();
            if (word.equals("dead") || word.equals("killed") || word.equals("death")) {
                return "killed";
            }
            if (word.equals("wounded") || word.equals("injured")) {
                return "injured";
            }
        }
        return "shot";
    }
}
