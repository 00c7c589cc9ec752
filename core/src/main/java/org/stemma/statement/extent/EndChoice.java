package org.stemma.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;

/**
 * All places where the last piece of a saying's content may end.
 *
 * @param begin first token of the piece
 * @param ends the places, in order
 */
public record EndChoice(int begin, List<End> ends) {
    /**
     * One place.
     *
     * @param token its last token that is no punctuation
     * @param character the character behind that token
     * @param byRule whether the rule that found the saying ends it here
     * @param features the names of the features that hold
     */
    public record End(int token, int character, boolean byRule, List<String> features) {
        public End {
            features = List.copyOf(features);
        }
    }

    public EndChoice {
        ends = List.copyOf(ends);
    }

    /** The places of this saying; empty where its end is settled by a quotation mark or by what follows its content. */
    public static Optional<EndChoice> find(ReportReading reading, Saying saying) {
        SentenceTree tree = reading.trees().get(saying.sentence());
        if (saying.cueToken() < 0 || !ContentEnds.isOpen(tree, saying)) {
            return Optional.empty();
        }
        ContentEnds.Piece piece = ContentEnds.piece(tree, saying);
        List<End> ends = new ArrayList<>();
        for (int end : ContentEnds.list(tree, piece)) {
            List<String> features = EndFeatures.list(tree, saying, piece, end);
            ends.add(new End(end, tree.token(end).span().end(), end == piece.end(), features));
        }
        return ends.size() < 2 ? Optional.empty() : Optional.of(new EndChoice(piece.begin(), ends));
    }

    /**
     * The likeliest place; the rule's own, unless another one is likelier by more than the margin.
     *
     * @param margin a logarithm of odds, 0 or more
     */
    public End choose(EndWeights weights, double margin) {
        End best = ends.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (End end : ends) {
            double score = weights.score(end.features()) + (end.byRule() ? margin : 0);
            if (score > most) {
                best = end;
                most = score;
            }
        }
        return best;
    }
}
