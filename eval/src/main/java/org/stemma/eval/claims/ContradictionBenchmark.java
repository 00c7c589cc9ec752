package org.stemma.eval.claims;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.conflict.contradict.Contradiction;
import org.stemma.conflict.contradict.ContradictionFinder;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;

/** Contradiction between two texts, on RTE-3 pairs with three-way labels, beside "other number or negation". */
public final class ContradictionBenchmark implements Benchmark {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|no|never|without|none)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    private final Annotator annotator;

    /** With this language model. */
    public ContradictionBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "contradiction";
    }

    @Override
    public String summary() {
        return "Contradiction of text and hypothesis: precision and recall on a TSV of RTE-3 pairs.";
    }

    private record Pair(String id, boolean contradicts, String text, String hypothesis) {}

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the file with the pairs, for instance rte3-dev.tsv.");
        }
        List<Pair> pairs = pairs(paths.getFirst());
        long expected = pairs.stream().filter(Pair::contradicts).count();
        out.printf(Locale.ROOT, "%d pairs, %d contradictions%n", pairs.size(), expected);
        Set<String> baseline = new HashSet<>();
        Map<String, String> found = new TreeMap<>();
        Map<String, List<Sentence>> read = new HashMap<>();
        for (Pair pair : pairs) {
            if (differs(pair.text(), pair.hypothesis())) {
                baseline.add(pair.id());
            }
            Optional<Contradiction> contradiction = ContradictionFinder.find(
                    read.computeIfAbsent(pair.text(), t -> annotator.annotate(t, Set.of())),
                    annotator.annotate(pair.hypothesis(), Set.of()));
            contradiction.ifPresent(c -> found.put(pair.id(), c.rule().name().toLowerCase(Locale.ROOT)));
        }
        out.printf(Locale.ROOT, "%-28s %s%n", "other number or negation", score(pairs, baseline, expected));
        out.printf(Locale.ROOT, "%-28s %s%n", "Stemma", score(pairs, found.keySet(), expected));
        for (int half = 0; half < 2; half++) {
            int side = half;
            List<Pair> part = pairs.stream().filter(pair -> half(pair) == side).toList();
            long wanted = part.stream().filter(Pair::contradicts).count();
            Set<String> ids =
                    part.stream().map(Pair::id).filter(found::containsKey).collect(Collectors.toSet());
            out.printf(
                    Locale.ROOT,
                    "  half %d: %d pairs, %d      %s%n",
                    half + 1,
                    part.size(),
                    wanted,
                    score(part, ids, wanted));
        }
        new TreeSet<>(found.values())
                .forEach(rule -> out.printf(
                        Locale.ROOT,
                        "  %-12s right %s  wrong %s%n",
                        rule,
                        ids(pairs, found, rule, true),
                        ids(pairs, found, rule, false)));
    }

    /** Pairs of one text fall in one half, so that a rule chosen on one half saw none of the other's texts. */
    private static int half(Pair pair) {
        CRC32 sum = new CRC32();
        sum.update(pair.text().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() & 1);
    }

    private static List<String> ids(List<Pair> pairs, Map<String, String> found, String rule, boolean right) {
        return pairs.stream()
                .filter(pair -> pair.contradicts() == right && rule.equals(found.get(pair.id())))
                .map(Pair::id)
                .toList();
    }

    private static Ratio score(List<Pair> pairs, Set<String> found, long expected) {
        long right = pairs.stream()
                .filter(pair -> pair.contradicts() && found.contains(pair.id()))
                .count();
        return Ratio.of(right, found.size(), expected);
    }

    private static List<Pair> pairs(Path file) {
        List<Pair> pairs = new ArrayList<>();
        for (String line : EvalReports.lines(file)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 7 && !fields[0].equals("split")) {
                pairs.add(new Pair(fields[1], fields[4].equals("NO"), fields[5], fields[6]));
            }
        }
        return pairs;
    }

    /** The plain way: a number in the hypothesis that the text does not give, or a negation in one of them only. */
    private static boolean differs(String text, String hypothesis) {
        Set<String> given = numbers(text);
        boolean otherNumber = numbers(hypothesis).stream().anyMatch(number -> !given.contains(number));
        return otherNumber
                || NEGATION.matcher(text).find() != NEGATION.matcher(hypothesis).find();
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group().replace(",", "").replaceAll("\\.+$", ""));
        }
        return numbers;
    }
}
