package org.stemma.eval.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Report;
import org.stemma.text.Words;

/**
 * Builds collections with planted copies. A collection holds one kind of plant; every source is used once in it, so that no
 * two plants have to do with each other.
 */
final class CopyPlanter {
    private static final int CONTROLS = 3;
    private static final int SHORTEST = 90;
    private static final double HARDLY_ANY = 0.02;

    private final List<Source> sources;
    private final Random random;
    private final TextChanger changer;
    private final List<String> vocabulary = new ArrayList<>();

    CopyPlanter(List<Source> sources, long seed) {
        this.sources = sources.stream()
                .filter(s -> Words.of(s.report().text()).count() >= SHORTEST)
                .toList();
        this.random = new Random(seed);
        this.changer = new TextChanger(random);
        for (Source source : this.sources) {
            Words words = Words.of(source.report().text());
            for (int i = 0; i < words.count(); i += 7) {
                vocabulary.add(words.exact(i));
            }
        }
    }

    /** A collection with up to so many plants of one kind. */
    Planting plant(CopyKind kind, int plants) {
        Map<String, Report> reports = new TreeMap<>();
        Map<String, String> events = new HashMap<>();
        for (Source source : sources) {
            reports.put(source.report().id(), source.report());
            events.put(source.report().id(), source.event());
        }
        List<PlantedPair> pairs =
                kind == CopyKind.INDEPENDENT ? independent(plants) : planted(kind, plants, reports, events);
        List<PlantedPair> all = new ArrayList<>(pairs);
        List<Report> pool = new ArrayList<>(reports.values());
        for (PlantedPair pair : pairs) {
            controls(pair, pool, events, all);
        }
        return new Planting(kind, pool, all, events);
    }

    private List<PlantedPair> planted(
            CopyKind kind, int plants, Map<String, Report> reports, Map<String, String> events) {
        List<Source> shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, random);
        List<PlantedPair> pairs = new ArrayList<>();
        for (int i = 0; pairs.size() < plants && i + 1 < shuffled.size(); i += 2) {
            Source one = shuffled.get(i);
            Source other = shuffled.get(i + 1);
            if (!one.event().equals(other.event())) {
                PlantedPair pair = pair(kind, one, other, pairs.size());
                reports.remove(one.report().id());
                if (!kind.isCopy() || kind == CopyKind.EMBEDDED) {
                    reports.remove(other.report().id());
                }
                reports.put(pair.first().id(), pair.first());
                reports.put(pair.second().id(), pair.second());
                events.put(pair.first().id(), one.event());
                events.put(pair.second().id(), kind.isCopy() ? one.event() : other.event());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private PlantedPair pair(CopyKind kind, Source one, Source other, int number) {
        String text = one.report().text();
        return switch (kind) {
            case VERBATIM -> copy(one, number, text);
            case ABRIDGED_50 -> copy(one, number, changer.abridge(text, 0.5));
            case ABRIDGED_25 -> copy(one, number, changer.abridge(text, 0.25));
            case EMBEDDED ->
                copy(
                        one,
                        number,
                        changer.abridge(text, 0.3) + "\n\n" + other.report().text());
            case REORDERED -> copy(one, number, changer.reorder(text));
            case WORDS_CHANGED ->
                copy(one, number, changer.changeWords(text, 0.1 + 0.2 * random.nextDouble(), vocabulary));
            case SPELLINGS_CHANGED -> copy(one, number, changer.changeSpellings(text));
            case COMMON_SOURCE ->
                new PlantedPair(
                        made(number, "a", null, changer.abridge(text, 0.6)),
                        made(number, "b", null, changer.abridge(text, 0.6)),
                        true,
                        null,
                        true);
            case QUOTATION_ONLY -> with(one, other, Inserts.quotation(random, vocabulary), number);
            case BOILERPLATE_ONLY -> with(one, other, Inserts.boilerplate(random), number);
            case INDEPENDENT -> throw new IllegalArgumentException("Independent reports are not planted");
        };
    }

    /** A copy a day later, or of the same day and crediting its source, or with nothing that tells. */
    private PlantedPair copy(Source source, int number, String text) {
        Report report = source.report();
        int telling = random.nextInt(3);
        LocalDate day = LocalDate.of(2030, 6, 1).plusDays(number);
        Report original = made(number, "a", day, report.text());
        String credited = telling == 1 ? text + "\n\nThe " + original.outlet() + " first reported this." : text;
        Report copy = made(number, "b", telling == 0 ? day.plusDays(1) : day, credited);
        boolean turned = random.nextBoolean();
        return new PlantedPair(
                turned ? copy : original, turned ? original : copy, true, telling == 2 ? null : original.id(), true);
    }

    private Report made(int number, String letter, @Nullable LocalDate day, String text) {
        // Ids come by chance so that their order tells nothing.
        String id = String.format(java.util.Locale.ROOT, "p-%08x-%d%s", random.nextInt(), number, letter);
        return Reports.report(
                id, NAMES[number % NAMES.length] + " " + (letter.equals("a") ? "Courier" : "Gazette"), day, text);
    }

    private static final String[] NAMES = {"Velmora", "Lindholm", "Tesk", "Orskval", "Marnhead", "Belesk", "Sevrat"};

    private PlantedPair with(Source one, Source other, Inserts.Twice insert, int number) {
        return new PlantedPair(
                made(number, "a", null, one.report().text() + "\n\n" + insert.first()),
                made(number, "b", null, other.report().text() + "\n\n" + insert.second()),
                false,
                null,
                true);
    }

    private List<PlantedPair> independent(int plants) {
        List<PlantedPair> pairs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                Report one = sources.get(i).report();
                Report other = sources.get(j).report();
                boolean sameEvent = sources.get(i).event().equals(sources.get(j).event());
                if (sameEvent && ShingleSets.containment(one.text(), other.text(), 8) < HARDLY_ANY) {
                    pairs.add(new PlantedPair(one, other, false, null, true));
                }
            }
        }
        Collections.shuffle(pairs, random);
        return pairs.subList(0, Math.min(plants, pairs.size()));
    }

    private void controls(PlantedPair pair, List<Report> pool, Map<String, String> events, List<PlantedPair> into) {
        int found = 0;
        for (int tries = 0; found < CONTROLS && tries < 50; tries++) {
            Report other = pool.get(random.nextInt(pool.size()));
            String event = events.getOrDefault(pair.second().id(), "");
            if (!event.equals(events.get(other.id()))
                    && !other.id().equals(pair.first().id())) {
                into.add(new PlantedPair(pair.second(), other, false, null, false));
                found++;
            }
        }
    }
}
