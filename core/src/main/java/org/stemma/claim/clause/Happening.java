package org.stemma.claim.clause;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Initials;

/**
 * Something that a report tells at one word, in the form in which happenings are compared.
 *
 * @param id any id, unique among those compared
 * @param report id of the report
 * @param sentence position of the sentence in the report, from 0
 * @param initials what the words are short for or may be abbreviated to
 * @param root root of the word's lemma
 * @param common whether most reports use the word, whatever they tell of
 * @param meaning what the word may name
 * @param agents who does it: ids of names, lemmas of other words
 * @param patients what it is done to, likewise
 * @param others what else depends on the word, likewise
 * @param times TIMEX3 values of the times given for it
 * @param numbers terms of the numbers given for it
 * @param context what the rest of the sentence speaks of
 */
public record Happening(
        String id,
        String report,
        int sentence,
        Initials initials,
        String root,
        boolean common,
        EventWords.Meaning meaning,
        Set<String> agents,
        Set<String> patients,
        Set<String> others,
        Set<String> times,
        Set<String> numbers,
        Set<String> context) {
    private static final String SAY = "say";

    public Happening {
        agents = new TreeSet<>(agents);
        patients = new TreeSet<>(patients);
        others = new TreeSet<>(others);
        times = new TreeSet<>(times);
        numbers = new TreeSet<>(numbers);
        context = new TreeSet<>(context);
    }

    /** Whether it is that somebody says something: who says it then tells most. */
    boolean isSaying() {
        return meaning.classes().contains(SAY);
    }

    /** Whether both stand in one sentence. */
    boolean standsWith(Happening other) {
        return report.equals(other.report) && sentence == other.sentence;
    }
}
