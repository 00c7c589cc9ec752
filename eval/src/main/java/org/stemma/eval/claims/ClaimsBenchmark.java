package org.stemma.eval.claims;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.claim.EventGroup;
import org.stemma.claim.GroupOptions;
import org.stemma.claim.ReportGrouper;
import org.stemma.claim.align.EventIdentity;
import org.stemma.claim.align.Roots;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.statement.event.EventLexicon;
import org.stemma.statement.event.Trigger;

/**
 * Event coreference on gold mentions of ECB+: do the project's groups of reports and event types bring the right mentions
 * together, beside "same head lemma in one topic".
 */
public final class ClaimsBenchmark implements Benchmark {
    private static final Set<String> PARTICLES =
            Set.of("up", "down", "out", "off", "in", "into", "over", "on", "to", "with", "of", "away");
    private static final EventLexicon LEXICON = new EventLexicon("", "");

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String summary() {
        return "Event coreference on gold mentions of ECB+: MUC, B-cubed, CEAF-e and CoNLL F1.";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the folder that holds ECB+.");
        }
        EcbCorpus.Corpus corpus = EcbCorpus.read(paths.getFirst());
        Partition gold = partition(corpus, EcbCorpus.Mention::chain);
        out.printf(
                Locale.ROOT,
                "%d texts, %d event mentions, %d chains%n",
                corpus.texts().size(),
                corpus.mentions().size(),
                gold.size());
        Map<String, String> groups = groups(corpus);
        print(out, "same head, one topic", partition(corpus, m -> m.topic() + " " + head(m)), gold);
        print(out, "same head, one group", partition(corpus, m -> groups.get(m.file()) + " " + head(m)), gold);
        print(out, "same event, one group", partition(corpus, m -> groups.get(m.file()) + " " + event(m)), gold);
    }

    private static void print(PrintStream out, String label, Partition found, Partition gold) {
        out.printf(
                Locale.ROOT,
                "%-24s MUC %.3f  B3 %.3f  CEAF-e %.3f  CoNLL %.3f%n",
                label,
                Partition.muc(found, gold).f1(),
                Partition.bCubed(found, gold).f1(),
                Partition.ceafE(found, gold).f1(),
                Partition.conll(found, gold));
    }

    private static Partition partition(EcbCorpus.Corpus corpus, Function<EcbCorpus.Mention, String> group) {
        return new Partition(
                corpus.mentions().stream().collect(Collectors.toMap(EcbCorpus.Mention::id, group, (a, b) -> a)));
    }

    /** Groups the texts of each topic by event, from their words alone. */
    private static Map<String, String> groups(EcbCorpus.Corpus corpus) {
        Map<String, List<Report>> byTopic = new HashMap<>();
        corpus.texts()
                .forEach((file, text) -> byTopic.computeIfAbsent(
                                corpus.topics().getOrDefault(file, ""), t -> new ArrayList<>())
                        .add(report(file, text)));
        Map<String, String> groups = new HashMap<>();
        byTopic.forEach((topic, reports) -> {
            for (EventGroup group : new ReportGrouper(GroupOptions.DEFAULT).group(reports)) {
                group.reports().forEach(file -> groups.put(file, topic + group.event()));
            }
        });
        return groups;
    }

    private static Report report(String file, String text) {
        return new Report(
                file,
                file,
                null,
                null,
                null,
                null,
                null,
                DateBasis.UNKNOWN,
                null,
                null,
                List.of(),
                null,
                text,
                List.of(),
                List.of());
    }

    /** Root of the mention's last word that is no particle. */
    private static String head(EcbCorpus.Mention mention) {
        for (int i = mention.words().size() - 1; i >= 0; i--) {
            String word = mention.words().get(i).toLowerCase(Locale.ROOT);
            if (!PARTICLES.contains(word)) {
                return Roots.of(word);
            }
        }
        return mention.words().getFirst();
    }

    /** The event that the mention's word triggers, where that event happens once; else the root of the word. */
    private static String event(EcbCorpus.Mention mention) {
        String head = head(mention);
        for (Trigger trigger : LEXICON.triggers()) {
            if (Roots.of(trigger.word()).equals(head)
                    && EventIdentity.strength(trigger.type()) == EventIdentity.Strength.STRONG) {
                return EventIdentity.name(trigger.type());
            }
        }
        return head;
    }
}
