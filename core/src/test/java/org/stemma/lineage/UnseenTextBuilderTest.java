package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Anchor;

class UnseenTextBuilderTest {
    private static Anchor at(String report, int begin, int end) {
        return new Anchor(report, begin, end, "x".repeat(end - begin));
    }

    private static Edge edge(String id, String from, String to, Passage... passages) {
        return new Edge(
                id, from, to, EdgeKind.COMMON_SOURCE, Direction.UNKNOWN, 0.3, List.of(passages), List.of("a", "b"));
    }

    @Test
    void whatThreeReportsShareIsOnePartInItsLongestForm() {
        List<UnseenPart> text = UnseenTextBuilder.build(List.of(
                edge("l-1", "a", "b", new Passage(at("a", 0, 40), at("b", 100, 140))),
                edge("l-2", "b", "c", new Passage(at("b", 105, 160), at("c", 7, 62)))));
        assertThat(text).containsExactly(new UnseenPart(at("b", 105, 160), List.of(at("a", 0, 40), at("c", 7, 62))));
    }

    @Test
    void partsStandInTheOrderOfTheReportThatHasMostOfThem() {
        List<UnseenPart> text = UnseenTextBuilder.build(List.of(
                edge(
                        "l-1",
                        "a",
                        "b",
                        new Passage(at("a", 200, 240), at("b", 10, 50)),
                        new Passage(at("a", 0, 40), at("b", 300, 340))),
                edge("l-2", "a", "c", new Passage(at("a", 100, 140), at("c", 0, 40)))));
        assertThat(text)
                .extracting(part -> part.alsoIn().size()
                        + part.words().report()
                        + part.words().begin())
                .containsExactly("1a0", "1a100", "1a200");
    }

    @Test
    void aPartThatTheFullestReportLacksGoesAfterWhatComesBeforeIt() {
        List<UnseenPart> text = UnseenTextBuilder.build(List.of(
                edge(
                        "l-1",
                        "a",
                        "b",
                        new Passage(at("a", 0, 40), at("b", 0, 40)),
                        new Passage(at("a", 100, 140), at("b", 200, 240)),
                        new Passage(at("a", 200, 240), at("b", 300, 340))),
                edge("l-2", "b", "c", new Passage(at("b", 100, 150), at("c", 0, 50)))));
        assertThat(text)
                .extracting(part -> part.words().report() + part.words().begin())
                .containsExactly("a0", "b100", "a100", "a200");
    }

    @Test
    void theOrderOfTheEdgesDoesNotMatter() {
        Edge one = edge("l-1", "a", "b", new Passage(at("a", 0, 40), at("b", 100, 140)));
        Edge other = edge("l-2", "b", "c", new Passage(at("b", 105, 160), at("c", 7, 62)));
        assertThat(UnseenTextBuilder.build(List.of(one, other)))
                .isEqualTo(UnseenTextBuilder.build(List.of(other, one)));
    }
}
