package org.stemma.dossier.since;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different since an older dossier. Claims that are the same in all that is compared are only counted.
 *
 * @param from the older dossier
 * @param reports which reports came and went
 * @param added ids of claims that no statement of the older dossier tells, sorted
 * @param changed claims that stand otherwise, by id
 * @param withdrawn claims of which no statement is left, by their old id
 * @param contested ids of claims that were neither contested nor denied and now are, sorted
 * @param conflicts which conflicts came and went
 * @param figures figures whose ends moved, by id
 * @param unchanged how many claims are as they were
 */
public record Since(
        From from,
        Reports reports,
        List<String> added,
        List<Changed> changed,
        List<Withdrawn> withdrawn,
        List<String> contested,
        Conflicts conflicts,
        List<FigureChange> figures,
        int unchanged) {
    public Since {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        withdrawn = List.copyOf(withdrawn);
        contested = List.copyOf(contested);
        figures = List.copyOf(figures);
    }

    /**
     * The older dossier.
     *
     * @param path as given
     * @param sha256 hash of the file's bytes, in hexadecimal digits
     * @param program what made it
     */
    public record From(String path, String sha256, String program) {}

    /**
     * Reports that came and went.
     *
     * @param added ids of reports that the older dossier does not have, sorted
     * @param revised reports whose content is no longer the same
     * @param withdrawn reports that are no longer among the inputs
     */
    public record Reports(List<String> added, List<Revised> revised, List<Gone> withdrawn) {
        public Reports {
            added = List.copyOf(added);
            revised = List.copyOf(revised);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * A report whose content changed: the same address, or the same file.
     *
     * @param report its id now
     * @param was its id in the older dossier
     */
    public record Revised(String report, String was) {}

    /**
     * A report that is no longer there.
     *
     * @param report its id in the older dossier
     * @param outlet null if not known
     * @param title null if it has none
     * @param path the file it was read from
     */
    public record Gone(
            String report,
            @Nullable String outlet,
            @Nullable String title,
            String path) {}

    /**
     * A claim that stands otherwise.
     *
     * @param claim its id now
     * @param was its id in the older dossier
     * @param changes at least one
     */
    public record Changed(String claim, String was, List<Change> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One difference of a claim, in words that can be compared by eye.
     *
     * @param what what is different
     * @param before how it was; null if there was nothing
     * @param after how it is; null if there is nothing any more
     */
    public record Change(
            Aspect what, @Nullable String before, @Nullable String after) {}

    /**
     * A claim that nothing in the reports tells any more.
     *
     * @param claim its id in the older dossier
     * @param gist its words there
     * @param status how it stood there
     */
    public record Withdrawn(String claim, String gist, String status) {}

    /**
     * Conflicts that came and went.
     *
     * @param added ids of conflicts that are new, sorted
     * @param settled conflicts of the older dossier that are no longer there
     */
    public record Conflicts(List<String> added, List<Settled> settled) {
        public Conflicts {
            added = List.copyOf(added);
            settled = List.copyOf(settled);
        }
    }

    /**
     * A conflict that is no longer there.
     *
     * @param conflict its id in the older dossier
     * @param kind what it was about
     * @param values what its sides said
     */
    public record Settled(String conflict, String kind, List<String> values) {
        public Settled {
            values = List.copyOf(values);
        }
    }

    /**
     * A figure whose ends moved.
     *
     * @param figure its id now
     * @param was its id in the older dossier
     * @param measure what became of those counted
     * @param counted who or what is counted
     * @param before its ends in the older dossier, as {@code 3 to 5}
     * @param after its ends now
     */
    public record FigureChange(
            String figure, String was, String measure, String counted, String before, String after) {}
}
