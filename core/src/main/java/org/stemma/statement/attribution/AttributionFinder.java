package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.CueSiteReader;
import org.stemma.statement.saying.OpeningCircumstances;
import org.stemma.statement.saying.QuoteEnds;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;

/** Finds every attribution of a report: source, cue and content. Pure and thread-safe. */
public final class AttributionFinder {
    static final List<AttributionRule> RULES = List.of(
            new QuoteBeforeCueRule(),
            new QuoteAfterCueRule(),
            new ParentheticalRule(),
            new ClauseAfterCueRule(),
            new ClauseBeforeCueRule(),
            new RestOfSentenceRule(),
            new PassiveReportRule(),
            new PassiveSpeakerRule(),
            new DescriptionRule(),
            new ObjectRule());

    private static final Set<String> FIRST_OR_SECOND = Set.of("i", "we", "you", "us", "me");
    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "anybody", "anyone", "no-one");
    private static final Set<String> UNTOLD = Set.of("possible", "impossible", "able", "unable", "hard", "difficult");

    private final CueSiteReader sites;
    private final CueLexicon lexicon;

    /** A finder with this lexicon. */
    public AttributionFinder(CueLexicon lexicon) {
        this.sites = new CueSiteReader(lexicon);
        this.lexicon = lexicon;
    }

    /** The sayings of a report, in the order of their cues. */
    public List<Saying> find(AnnotatedReport report) {
        return find(ReportReading.of(report));
    }

    /** The sayings of a report that is laid out already. */
    public List<Saying> find(ReportReading reading) {
        List<Saying> found = new ArrayList<>();
        for (SentenceTree tree : reading.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                sites.find(tree, i).flatMap(site -> apply(reading, site)).ifPresent(found::add);
            }
            found.addAll(AccordingToRule.list(reading, tree));
            found.addAll(AccountPhraseRule.list(reading, tree, lexicon));
            found.addAll(AdjectiveRule.list(reading, tree, lexicon));
            found.addAll(ColonRule.list(reading, tree));
            found.addAll(NounRule.list(reading, tree, lexicon));
        }
        found.replaceAll(saying -> QuoteEnds.complete(reading, saying));
        found = OpenCues.complete(reading, Overruns.cut(reading, found));
        found = new ArrayList<>(QuoteGoesOn.complete(reading, found));
        found.sort(Comparator.comparing(Saying::cueSpan));
        return List.copyOf(found);
    }

    /** "I think" and "you know" within a quotation are the quoted speaker's own words, not another attribution. */
    private static boolean isOwnThought(ReportReading reading, CueSite site) {
        Source source = site.source();
        if (source == null
                || reading.findQuote(site.tree().token(site.token()).span().begin())
                        .isEmpty()) {
            return false;
        }
        return FIRST_OR_SECOND.contains(site.tree().word(source.head())) || isPossible(site) || isHope(site);
    }

    /** "hope everyone is well": within a quotation a verb of thought without a subject before it is the speaker's own. */
    private static boolean isHope(CueSite site) {
        return site.cue().kind() == CueClass.BELIEVE && site.inverted();
    }

    /** "They can say what they like": nobody has said it. */
    private static boolean isPossible(CueSite site) {
        SentenceTree tree = site.tree();
        return tree.children(site.token()).stream().anyMatch(c -> tree.is(c, "aux") && POSSIBLE.contains(tree.word(c)));
    }

    /** "nobody answers", "it was not possible to verify", "has yet to outline": no saying took place. */
    private static boolean hasNoSpeaker(CueSite site) {
        SentenceTree tree = site.tree();
        Source source = site.source();
        if (source != null
                && source.sentence() == tree.sentence().index()
                && NOBODY.contains(tree.word(source.head()))) {
            return true;
        }
        int up = tree.head(site.token());
        boolean infinitive = tree.tag(site.token()).equals("VB")
                && tree.children(site.token()).stream()
                        .anyMatch(c -> tree.word(c).equals("to"));
        return infinitive
                && (UNTOLD.contains(tree.lemma(up))
                        || tree.word(site.token() - 2).equals("yet"));
    }

    /** "expressed concern that …": what is said is what the noun says. */
    private static boolean isLight(CueSite site) {
        SentenceTree tree = site.tree();
        return NounRule.EXPRESSING.contains(site.cue().lemma())
                && tree.children(site.token()).stream()
                        .anyMatch(c -> tree.is(c, "obj") && NounRule.isExpressed(tree, c, CueLexicon.standard()));
    }

    private static Optional<Saying> apply(ReportReading reading, CueSite site) {
        boolean silent = OtherSenses.isSilent(site.tree(), site.token()) || isLight(site);
        if (silent || isOwnThought(reading, site) || hasNoSpeaker(site)) {
            return Optional.empty();
        }
        for (AttributionRule rule : RULES) {
            Optional<Saying> saying = rule.find(reading, site).filter(s -> !OpeningCircumstances.isContent(site, s));
            if (saying.isPresent()) {
                return saying.map(s -> RelativePronouns.add(site, s));
            }
        }
        return RelativePronouns.alone(site);
    }
}
