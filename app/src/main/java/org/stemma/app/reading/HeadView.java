package org.stemma.app.reading;

import java.util.List;

/**
 * What a reader must know after ten seconds.
 *
 * @param title the headline that has most in common with the others, or the lead claim's words if there are no headlines
 * @param titleOf tag of the report whose headline it is; empty if it is none's
 * @param titleDom id in the page of that report
 * @param gist what happened, in the words of the claim that stands for the event
 * @param claim id in the page of that claim; empty if there is none
 * @param stands how that claim stands
 * @param facts where, when and who
 * @param counts numbers of reports, outlets, origins and so on
 * @param disputes the most important conflicts
 * @param moreDisputes how many there are besides
 * @param copying how far the reports share text, in one sentence
 */
public record HeadView(
        String title,
        String titleOf,
        String titleDom,
        String gist,
        String claim,
        String stands,
        List<Fact> facts,
        List<Count> counts,
        List<Dispute> disputes,
        int moreDisputes,
        String copying) {
    /**
     * One answer.
     *
     * @param name the question
     * @param values the answers; several where reports differ
     * @param joint what stands between them
     * @param note how sure it is
     * @param disputed id in the page of the conflict about it; empty if there is none
     */
    public record Fact(String name, List<String> values, String joint, String note, String disputed) {}

    /** A number and what it counts; {@code target} is the part of the page that shows them. */
    public record Count(String number, String noun, String note, String target) {}

    /**
     * A conflict in one sentence.
     *
     * @param question what is disputed
     * @param about the claim's words
     * @param sides what each side says and who tells it
     */
    public record Dispute(
            String dom, String tag, String question, String about, List<DisputeSide> sides, String scope) {}

    /** One side of a dispute. */
    public record DisputeSide(String letter, String value, String tellers) {}
}
