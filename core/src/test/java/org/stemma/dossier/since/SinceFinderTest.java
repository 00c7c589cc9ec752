package org.stemma.dossier.since;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.claim.Independent;

class SinceFinderTest {
    private static final Since.From FROM = new Since.From("old.json", "00", "stemma test");

    /** A dossier in the making: the reports are a.txt and b.txt, a claim's statements are named by their words. */
    private static final class Draft {
        private final List<Snapshot.Source> reports = new ArrayList<>();
        private final List<Snapshot.Told> statements = new ArrayList<>();
        private final List<Snapshot.Held> claims = new ArrayList<>();
        private final List<Snapshot.Clash> conflicts = new ArrayList<>();
        private final List<Snapshot.Count> figures = new ArrayList<>();

        Draft report(String id, String path, @Nullable String url) {
            reports.add(new Snapshot.Source(id, path, null, null, url));
            return this;
        }

        Draft told(String id, String report, String words) {
            statements.add(new Snapshot.Told(id, new Snapshot.Words(report, words)));
            return this;
        }

        Draft claim(String id, String status, int reports, String... told) {
            claims.add(new Snapshot.Held(
                    id,
                    "gist of " + told[0],
                    List.of(told),
                    List.of("r-1", "r-2", "r-3").subList(0, reports),
                    new Independent(1, 1),
                    status));
            return this;
        }

        Draft conflict(String id, String kind, String one, String other) {
            conflicts.add(new Snapshot.Clash(
                    id,
                    kind,
                    List.of(
                            new Snapshot.Position("at " + one, List.of(one)),
                            new Snapshot.Position("at " + other, List.of(other)))));
            return this;
        }

        Draft figure(String id, String measure, int low, int high, String... told) {
            figures.add(new Snapshot.Count(
                    id, measure, "person", BigDecimal.valueOf(low), BigDecimal.valueOf(high), List.of(told)));
            return this;
        }

        Snapshot done() {
            return new Snapshot(
                    "1.0", new Snapshot.Made("stemma test"), reports, statements, claims, conflicts, figures);
        }
    }

    private static Draft base() {
        return new Draft()
                .report("r-1", "a.txt", null)
                .report("r-2", "b.txt", "https://b.example/1")
                .told("s-1", "r-1", "the ferry sank")
                .told("s-2", "r-2", "a ferry sank");
    }

    private static Since since(Draft before, Draft after) {
        return SinceFinder.find(FROM, before.done(), after.done());
    }

    @Test
    void theSameDossierTwiceHasNoDifference() {
        Draft draft = base().claim("c-1", "contested", 2, "s-1", "s-2")
                .conflict("x-1", "date", "s-1", "s-2")
                .figure("f-1", "killed", 3, 5, "s-1");
        Since since = since(draft, draft);
        assertThat(since)
                .isEqualTo(new Since(
                        FROM,
                        new Since.Reports(List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Since.Conflicts(List.of(), List.of()),
                        List.of(),
                        1));
    }

    @Test
    void aClaimWithANewIdIsFoundByItsStatements() {
        Since since =
                since(base().claim("c-1", "unattributed", 1, "s-1"), base().claim("c-9", "unattributed", 1, "s-1"));
        assertThat(since.added()).isEmpty();
        assertThat(since.withdrawn()).isEmpty();
        assertThat(since.unchanged()).isEqualTo(1);
    }

    @Test
    void aStatementOfARevisedReportIsFoundByItsWords() {
        Draft after = new Draft()
                .report("r-7", "elsewhere.txt", "https://b.example/1")
                .told("s-7", "r-7", "a ferry sank")
                .claim("c-7", "unattributed", 1, "s-7");
        Draft before = new Draft()
                .report("r-2", "b.txt", "https://b.example/1")
                .told("s-2", "r-2", "a ferry sank")
                .claim("c-2", "unattributed", 1, "s-2");
        Since since = since(before, after);
        assertThat(since.reports().revised()).containsExactly(new Since.Revised("r-7", "r-2"));
        assertThat(since.reports().added()).isEmpty();
        assertThat(since.reports().withdrawn()).isEmpty();
        assertThat(since.added()).isEmpty();
        assertThat(since.changed())
                .singleElement()
                .satisfies(c -> assertThat(c.was()).isEqualTo("c-2"));
    }

    @Test
    void theSameWordsInAnotherReportAreAnotherStatement() {
        Draft before = new Draft()
                .report("r-1", "a.txt", null)
                .told("s-1", "r-1", "the ferry sank")
                .claim("c-1", "unattributed", 1, "s-1");
        Draft after = new Draft()
                .report("r-3", "c.txt", null)
                .told("s-3", "r-3", "the ferry sank")
                .claim("c-3", "unattributed", 1, "s-3");
        Since since = since(before, after);
        assertThat(since.added()).containsExactly("c-3");
        assertThat(since.withdrawn()).extracting(Since.Withdrawn::claim).containsExactly("c-1");
        assertThat(since.reports().added()).containsExactly("r-3");
        assertThat(since.reports().withdrawn()).extracting(Since.Gone::report).containsExactly("r-1");
    }

    @Test
    void whatChangedIsToldWithItsValueBeforeAndAfter() {
        Since since = since(
                base().claim("c-1", "single-origin", 1, "s-1").figure("f-1", "killed", 3, 3, "s-1"),
                base().claim("c-1", "contested", 2, "s-1", "s-2")
                        .conflict("x-1", "quantity", "s-1", "s-2")
                        .figure("f-2", "killed", 3, 5, "s-1", "s-2"));
        assertThat(since.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.changes())
                        .containsExactly(
                                new Since.Change(Aspect.STATUS, "single-origin", "contested"),
                                new Since.Change(Aspect.REPORTS, "1", "2"),
                                new Since.Change(Aspect.SIDES, null, "quantity: at s-1 against at s-2"),
                                new Since.Change(Aspect.FIGURES, "person killed: 3", "person killed: 3 to 5")));
        assertThat(since.contested()).containsExactly("c-1");
        assertThat(since.conflicts().added()).containsExactly("x-1");
        assertThat(since.figures())
                .containsExactly(new Since.FigureChange("f-2", "f-1", "killed", "person", "3", "3 to 5"));
    }

    @Test
    void aClaimThatWasContestedBeforeIsNotNowContested() {
        Since since = since(base().claim("c-1", "denied", 1, "s-1"), base().claim("c-1", "contested", 2, "s-1", "s-2"));
        assertThat(since.contested()).isEmpty();
        assertThat(since.changed()).hasSize(1);
    }

    @Test
    void splittingAndMergingClaimsIsNoNews() {
        Draft apart = base().claim("c-1", "unattributed", 1, "s-1").claim("c-2", "unattributed", 1, "s-2");
        Draft together = base().claim("c-1", "unattributed", 2, "s-1", "s-2");
        Since split = since(together, apart);
        assertThat(split.added()).isEmpty();
        assertThat(split.changed())
                .anySatisfy(c -> assertThat(c.changes().getFirst().what()).isEqualTo(Aspect.SPLIT));
        Since merged = since(apart, together);
        assertThat(merged.withdrawn()).isEmpty();
        assertThat(merged.changed())
                .anySatisfy(c -> assertThat(c.changes().getFirst().what()).isEqualTo(Aspect.MERGED));
    }

    @Test
    void aConflictOfAnotherKindIsAnotherConflict() {
        Since since = since(
                base().claim("c-1", "contested", 2, "s-1", "s-2").conflict("x-1", "date", "s-1", "s-2"),
                base().claim("c-1", "contested", 2, "s-1", "s-2").conflict("x-2", "place", "s-1", "s-2"));
        assertThat(since.conflicts().added()).containsExactly("x-2");
        assertThat(since.conflicts().settled())
                .containsExactly(new Since.Settled("x-1", "date", List.of("at s-1", "at s-2")));
    }
}
