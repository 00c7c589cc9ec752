package org.stemma.eval.lineage;

/**
 * Hits and misses.
 *
 * @param hit copies found
 * @param missed copies not found
 * @param invented edges where nothing was copied
 */
record Score(int hit, int missed, int invented) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(hit + other.hit, missed + other.missed, invented + other.invented);
    }

    static Score of(boolean copy, boolean found) {
        return new Score(copy && found ? 1 : 0, copy && !found ? 1 : 0, !copy && found ? 1 : 0);
    }

    double precision() {
        return hit + invented == 0 ? 1 : (double) hit / (hit + invented);
    }

    double recall() {
        return hit + missed == 0 ? 1 : (double) hit / (hit + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
