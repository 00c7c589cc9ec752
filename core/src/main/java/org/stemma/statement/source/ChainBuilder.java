package org.stemma.statement.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Attribution;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.text.Anchor;
import org.stemma.text.Span;
import org.stemma.value.ActorKind;

/** Makes the chain of those behind a content: the speaker first, then who relays. For one report. */
public final class ChainBuilder {
    private static final Set<String> CARRIERS =
            Set.of("carry", "publish", "cite", "quote", "report", "run", "release", "air", "broadcast");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we", "who");
    private static final Set<ActorKind> RELAYS = Set.of(ActorKind.AGENCY, ActorKind.MEDIA);

    private final ReportReading reading;
    private final Map<Saying, List<Attribution>> links = new HashMap<>();
    private final SourceDescriber describer;

    /** Describes the speakers of all sayings, in the order of the text. */
    public ChainBuilder(ReportReading reading, List<Saying> sayings, SourceDescriber describer) {
        this.reading = reading;
        this.describer = describer;
        SpeakerResolver resolver = new SpeakerResolver(reading, describer);
        for (Saying saying :
                sayings.stream().sorted(Comparator.comparing(Saying::cueSpan)).toList()) {
            links.put(saying, links(saying, resolver, quoting(saying, sayings)));
        }
    }

    /** Names of those in whose own words the saying's source stands. */
    private Set<String> quoting(Saying inner, List<Saying> sayings) {
        Source source = inner.source();
        Set<String> names = new TreeSet<>();
        if (source == null) {
            return names;
        }
        for (Saying outer : sayings) {
            Source speaker = outer.source();
            if (speaker != null && !outer.equals(inner) && quotes(outer, source)) {
                names.add(describer.describe(reading, speaker).name());
            }
        }
        return names;
    }

    private static boolean quotes(Saying saying, Source source) {
        return saying.quotation() == Quotation.DIRECT
                && saying.covers(source.span().begin());
    }

    private List<Attribution> links(Saying saying, SpeakerResolver resolver, Set<String> quoting) {
        List<Attribution> made = new ArrayList<>();
        if (saying.source() == null) {
            return made;
        }
        Source source = SourcePhrases.mend(reading.trees().get(saying.source().sentence()), saying.source());
        String cue = saying.cueSpan().of(reading.text());
        Anchor cueAnchor =
                saying.cueToken() < 0 ? null : reading.report().report().anchor(saying.cueSpan());
        made.add(link(resolver.resolve(source, quoting), source.span(), cue, cueAnchor));
        carrier(source).ifPresent(made::add);
        Source addressee = saying.addressee();
        if (addressee != null) {
            Speaker to = describer.describe(reading, addressee);
            if (RELAYS.contains(to.kind())) {
                made.add(link(to, addressee.span(), cue, cueAnchor));
            }
        }
        return made;
    }

    private Attribution link(Speaker speaker, Span span, String cue, @Nullable Anchor cueAnchor) {
        return new Attribution(
                speaker.name(),
                speaker.actor(),
                speaker.kind(),
                speaker.description(),
                cue,
                reading.report().report().anchor(span),
                cueAnchor);
    }

    /** "a statement carried by SANA": the carrier is the second link. */
    private Optional<Attribution> carrier(Source source) {
        SentenceTree tree = reading.trees().get(source.sentence());
        for (int child : tree.children(source.head())) {
            if (tree.is(child, "acl") && CARRIERS.contains(tree.lemma(child))) {
                for (int agent : tree.children(child)) {
                    boolean by = tree.findChild(agent, "case")
                            .map(tree::word)
                            .filter(Set.of("by", "on", "in")::contains)
                            .isPresent();
                    if (by) {
                        int from = tree.low(agent) + 1;
                        Source relay = new Source(
                                source.sentence(), agent, tree.span(Math.min(from, agent), tree.high(agent)));
                        Anchor cue = reading.report().report().anchor(tree.span(child, tree.low(agent)));
                        return Optional.of(link(describer.describe(reading, relay), relay.span(), cue.exact(), cue));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The chain behind the character: the innermost saying's speaker first. */
    public List<Attribution> chain(List<Saying> behind) {
        List<Attribution> chain = new ArrayList<>();
        for (Saying saying : behind) {
            for (Attribution link : links.getOrDefault(saying, List.of())) {
                add(chain, link);
            }
        }
        return chain;
    }

    /** "Orlo said he feared": one speaker, who is shown where the text names him. */
    private static void add(List<Attribution> chain, Attribution link) {
        for (int i = 0; i < chain.size(); i++) {
            Attribution known = chain.get(i);
            if (known.anchor().equals(link.anchor()) || sameSpeaker(known, link)) {
                if (isPronoun(known.anchor().exact())
                        && !isPronoun(link.anchor().exact())) {
                    chain.set(i, link);
                }
                return;
            }
        }
        chain.add(link);
    }

    /** One who says what he believes is one link, also without a name; two unnamed ones are two unless one is a pronoun. */
    private static boolean sameSpeaker(Attribution a, Attribution b) {
        boolean told = a.kind() != ActorKind.UNNAMED
                || isPronoun(a.anchor().exact())
                || isPronoun(b.anchor().exact());
        return told && a.name().equals(b.name());
    }

    private static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }
}
