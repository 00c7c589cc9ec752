package org.stemma.annotate.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * A name as it stands in one report, before it is known what it names.
 *
 * @param report position of the report in the case
 * @param sentence position of the sentence in the report
 * @param from first token
 * @param to token after the last
 * @param span its characters
 * @param text its characters
 * @param basis how it was found
 * @param key what it was found as: an organization's id, a country's code, a country's code and body; empty for a name
 * @param model the model's class for most of its tokens: PERSON, LOCATION, ORGANIZATION or O
 * @param inner the place that its name begins or ends with, as in "Laurel County Jail"; null if there is none
 * @param cues what the words around it show
 */
public record Candidate(
        int report,
        int sentence,
        int from,
        int to,
        Span span,
        String text,
        Basis basis,
        String key,
        String model,
        @Nullable Span inner,
        Cues cues) {
    /** This candidate, found as something else. */
    public Candidate as(Basis otherBasis, String otherKey) {
        return new Candidate(report, sentence, from, to, span, text, otherBasis, otherKey, model, inner, cues);
    }

    /** This candidate whichever report it stands in: a copied report's candidates are equal to those of the original. */
    public Candidate inAnyReport() {
        return new Candidate(0, sentence, from, to, span, text, basis, key, model, inner, cues);
    }

    /** How a candidate was found. */
    public enum Basis {
        /** An organization of the list. */
        ORGANIZATION,
        /** A body of a state: an adjective or country with a head word. */
        BODY,
        /** A country's name. */
        COUNTRY,
        /** Any other name. */
        NAME
    }

    /**
     * What the words around a name show.
     *
     * @param place how much they show a place
     * @param person how much they show a person
     * @param organization how much they show an organization or group
     * @param acting whether it does or says something
     * @param kind the list of the place word beside it: region, district, town or point; empty if there is none
     * @param within names of places said to contain it, nearest first
     * @param role noun that says what it is, as in ", a monitoring group"; empty if there is none
     */
    public record Cues(
            int place, int person, int organization, boolean acting, String kind, List<String> within, String role) {
        public Cues {
            within = List.copyOf(within);
        }
    }
}
