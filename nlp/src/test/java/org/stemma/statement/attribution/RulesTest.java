package org.stemma.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.statement.PlainReading;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;

/** Every rule finds what its sample marks, and leaves alone a sentence that only looks like it. */
class RulesTest {
    private static final AttributionFinder FINDER = new AttributionFinder(CueLexicon.standard());

    /** Sentences in which the rule must find nothing. */
    private static final Map<String, String> LOOKALIKES = new TreeMap<>(Map.ofEntries(
            Map.entry("quote-before-cue", "The \"Golden Hind\" sank. The mayor said nothing."),
            Map.entry("quote-after-cue", "The mayor said that the ship \"Golden Hind\" sank."),
            Map.entry("parenthetical-cue", "The mayor, 52, said the bridge was closed."),
            Map.entry("clause-after-cue", "The mayor said nothing."),
            Map.entry("clause-before-cue", "After the meeting, the mayor said the bridge was closed."),
            Map.entry("rest-of-sentence", "The mayor said it."),
            Map.entry("is-reported-to", "The mayor expects the council to resign."),
            Map.entry("names-it-so", "The envoy called for a ceasefire."),
            Map.entry("object-of-cue", "The ministry slept."),
            Map.entry("subject-of-passive", "The mayor criticized the plan."),
            Map.entry("pronoun-before-cue", "The year in which the union opposed the plan was a hard one."),
            Map.entry("by-account-of", "By the end of the week, the bridge was open."),
            Map.entry("adjective-of-attitude", "The confident mayor closed the bridge."),
            Map.entry("according-to", "In accordance with the plan, the seats were given out."),
            Map.entry("speaker-colon", "Read more: The bridge will stay closed"),
            Map.entry("noun-of-saying", "The army's claim was rejected."),
            Map.entry("quote-beside-verb", "The choir opened with \"Night Over Orvane,\" and the mayor slept."),
            Map.entry("quote-dash-name", "The ferry \"Golden Hind\" \u2014 Orvane's oldest \u2014 sank.")));

    static List<RuleCatalogue.Entry> rules() {
        return RuleCatalogue.list();
    }

    private static ReportReading read(String text) {
        return ReportReading.of(PlainReading.annotate(text, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSampleIsReadAsMarked(RuleCatalogue.Entry rule) {
        String plain = rule.sample()
                .replaceAll("\\[([^|\\]]*)\\|(source|cue)\\]", "$1")
                .replaceAll("[{}]", "");
        List<Saying> found = FINDER.find(read(plain));
        assertThat(found).filteredOn(s -> s.rule().equals(rule.id())).hasSize(1).allSatisfy(saying -> {
            assertThat(markup(plain, saying)).isEqualTo(markup(rule.sample()));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aLookalikeIsLeftAlone(RuleCatalogue.Entry rule) {
        String lookalike = LOOKALIKES.getOrDefault(rule.id(), "");
        assertThat(lookalike).as("a look-alike for " + rule.id()).isNotEmpty();
        assertThat(FINDER.find(read(lookalike))).noneMatch(s -> s.rule().equals(rule.id()));
    }

    /** Source and content of a sample. */
    private static String markup(String sample) {
        StringBuilder content = new StringBuilder();
        java.util.regex.Matcher braces =
                java.util.regex.Pattern.compile("\\{([^}]*)\\}").matcher(sample);
        while (braces.find()) {
            content.append('{').append(braces.group(1)).append('}');
        }
        java.util.regex.Matcher source =
                java.util.regex.Pattern.compile("\\[([^|\\]]*)\\|source\\]").matcher(sample);
        return (source.find() ? source.group(1) : "") + content;
    }

    private static String markup(String text, Saying saying) {
        StringBuilder content = new StringBuilder();
        saying.content()
                .forEach(piece -> content.append('{').append(piece.of(text)).append('}'));
        Source source = saying.source();
        return (source == null ? "" : source.span().of(text)) + content;
    }
}
