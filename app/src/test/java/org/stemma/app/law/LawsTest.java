package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.app.schema.SchemaCheck;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The design's laws, on the examples. */
class LawsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void everyAnchorIsSoundAndTheDossierFollowsItsSchema(String name) {
        JsonNode dossier = run(ExampleCase.of(name)).json();
        AnchorWalk walk = AnchorWalk.of(dossier);
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.sound()).isGreaterThan(500);
        assertThat(SchemaCheck.of("dossier").listFaults(dossier)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void theOrderOfTheInputAndTheNumberOfThreadsChangeNoByte(String name) {
        List<String> files = ExampleCase.of(name).writeTo(folder);
        String expected = EngineRuns.dossier(files, 1);
        long seed = new Random().nextLong();
        List<String> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(EngineRuns.dossier(shuffled, 4).equals(expected))
                .as("same bytes with the seed %s", seed)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void aVerbatimCopyAddsNoIndependentOrigin(String name) {
        ExampleCase example = ExampleCase.of(name);
        DossierView before = run(example);
        List<String> faults = new ArrayList<>();
        for (String id : example.ids()) {
            ObjectNode copy = example.report(id)
                    .put("id", "copy-of-" + id)
                    .put("outlet", "The Echo")
                    .put("url", "https://echo.example/" + id.length());
            collectMoreIndependent(
                    faults,
                    "copy of " + id,
                    before,
                    run(example.with(copy)),
                    counts -> counts.max().orElse(Integer.MAX_VALUE));
        }
        assertThat(faults).isEmpty();
    }

    /** What is left may be grouped anew; then it may have as many origins as the claims had from which it comes. */
    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void removingAReportNeverAddsCorroboration(String name) {
        ExampleCase example = ExampleCase.of(name);
        DossierView before = run(example);
        List<String> faults = new ArrayList<>();
        for (String id : example.ids()) {
            collectMoreIndependent(faults, "without " + id, before, run(example.without(id)), IntStream::sum);
        }
        assertThat(faults).isEmpty();
    }

    private static void collectMoreIndependent(
            List<String> faults,
            String change,
            DossierView before,
            DossierView after,
            ToIntFunction<IntStream> mostOf) {
        for (JsonNode claim : after.claims().values()) {
            List<JsonNode> old = before.listCounterparts(claim);
            String what = change + ": '" + claim.path("gist").stringValue() + "' (" + claim.path("id") + ")";
            for (String end : List.of("low", "high")) {
                int most = mostOf.applyAsInt(old.stream()
                        .mapToInt(c -> c.path("independent").path(end).intValue()));
                int now = claim.path("independent").path(end).intValue();
                if (now > most) {
                    faults.add(what + ": independent " + end + " was " + most + " and is now " + now);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void aCopysStatementsFallIntoTheClaimsOfTheirOriginal(String name) {
        ExampleCase example = ExampleCase.of(name);
        List<String> faults = new ArrayList<>();
        String id = example.ids().get(0);
        DossierView after = run(example.with(
                example.report(id).put("id", "copy").put("outlet", "The Echo").put("url", "https://echo.example/")));
        List<JsonNode> original = after.listStatementsOf(after.reportOf(id));
        List<JsonNode> copied = after.listStatementsOf(after.reportOf("copy"));
        assertThat(copied.stream().map(DossierView::inWords))
                .isEqualTo(original.stream().map(DossierView::inWords).toList());
        for (int i = 0; i < copied.size(); i++) {
            if (!copied.get(i).path("claim").equals(original.get(i).path("claim"))) {
                faults.add(copied.get(i).at("/anchor/exact").stringValue());
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void navigationAroundTheReportsChangesNoStatement(String name) {
        ExampleCase example = ExampleCase.of(name);
        DossierView before = run(example);
        DossierView after = run(example.changed(LawsTest::addNavigation));
        List<String> lost = new ArrayList<>(before.listStatementsInWords());
        lost.removeAll(after.listStatementsInWords());
        List<String> gained = new ArrayList<>(after.listStatementsInWords());
        gained.removeAll(before.listStatementsInWords());
        assertThat(lost).isEmpty();
        assertThat(gained).isEmpty();
    }

    private static ObjectNode addNavigation(ObjectNode report) {
        String html = report.path("html").stringValue(null);
        if (html != null) {
            String menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav>";
            String foot = "<footer><a href='/terms'>Terms of use</a> <a href='/privacy'>Privacy policy</a></footer>";
            return report.put(
                    "html", html.replaceFirst("<body>", "<body>" + menu).replaceFirst("</body>", foot + "</body>"));
        }
        String text = report.path("text").stringValue();
        return report.put(
                "text",
                "Skip to main content\n\nHome | World | Business | Sport\n\nLog in\n\n" + text
                        + "\n\nFacebook\nTwitter\nWhatsApp\n\nTerms of use | Privacy policy | Contact us\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void anUnrelatedReportChangesNothingElse(String name) {
        ExampleCase example = ExampleCase.of(name);
        DossierView before = run(example);
        DossierView after = run(example.with(unrelated()));
        assertThat(JsonDiff.between(before.json(), after.without(after.reportOf("unrelated"))))
                .isEmpty();
    }

    private static ObjectNode unrelated() {
        return Json.mapper()
                .createObjectNode()
                .put("id", "unrelated")
                .put("title", "Library of Quellin reopens after repairs")
                .put("outlet", "Quellin Messenger")
                .put("published", "2012-02-03")
                .put("text", """
                        The public library of Quellin reopened on Monday after repairs that took two years.

                        The roof of the reading room has been replaced and 12,000 books were cleaned by hand, said the \
                        head librarian, Oda Brink. "We found a bus ticket from 1931 in a cookery book," she said.

                        The town council paid 3.4 million crowns for the work, twice as much as planned. An opposition \
                        councillor, Per Aldous, called for an audit.

                        Visitors will be able to borrow books until nine in the evening from March.
                        """);
    }

    private DossierView run(ExampleCase example) {
        return EngineRuns.dossier(example, folder);
    }
}
