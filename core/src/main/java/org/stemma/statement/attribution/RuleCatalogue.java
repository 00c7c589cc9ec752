package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;

/** All rules with what they do, in the order in which they are tried. */
public final class RuleCatalogue {
    /**
     * A rule as documented.
     *
     * @param id stable id
     * @param summary one sentence
     * @param sample an invented sentence, marked: {@code [words|source]}, {@code [words|cue]}, {@code {content}}
     */
    public record Entry(String id, String summary, String sample) {}

    private RuleCatalogue() {}

    /** The rules. */
    public static List<Entry> list() {
        List<Entry> entries = new ArrayList<>();
        for (AttributionRule rule : AttributionFinder.RULES) {
            entries.add(new Entry(rule.id(), rule.summary(), rule.sample()));
        }
        entries.add(new Entry(RelativePronouns.ID, RelativePronouns.summary(), RelativePronouns.sample()));
        entries.add(new Entry(AccordingToRule.ID, AccordingToRule.summary(), AccordingToRule.sample()));
        entries.add(new Entry(AccountPhraseRule.ID, AccountPhraseRule.summary(), AccountPhraseRule.sample()));
        entries.add(new Entry(AdjectiveRule.ID, AdjectiveRule.summary(), AdjectiveRule.sample()));
        entries.add(new Entry(ColonRule.ID, ColonRule.summary(), ColonRule.sample()));
        entries.add(new Entry(NounRule.ID, NounRule.summary(), NounRule.sample()));
        entries.add(new Entry(OpenCues.BESIDE, OpenCues.summary(), OpenCues.sample()));
        entries.add(new Entry(OpenCues.DASH, OpenCues.dashSummary(), OpenCues.dashSample()));
        return List.copyOf(entries);
    }

    /** The page {@code docs/rules.md}. */
    public static String page() {
        StringBuilder page = new StringBuilder();
        page.append("# Rules of attribution\n\n");
        page.append(
                "Made from the rules themselves; a test holds this page against them. The first rule that finds something at a verb ");
        page.append(
                "wins. The rule's id stands in every statement that it found; `own-voice` stands where the report itself tells it.\n");
        page.append("In the samples `[…|source]` says it, `[…|cue]` makes the attribution, `{…}` is what is said.\n");
        for (Entry entry : list()) {
            page.append("\n## ").append(entry.id()).append("\n\n");
            page.append(entry.summary())
                    .append("\n\n    ")
                    .append(entry.sample())
                    .append("\n");
        }
        return page.toString();
    }
}
