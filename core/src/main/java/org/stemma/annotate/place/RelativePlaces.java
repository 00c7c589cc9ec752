package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Mention;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.number.Word;
import org.stemma.report.Report;
import org.stemma.text.Anchor;
import org.stemma.text.Ids;
import org.stemma.text.Span;
import org.stemma.value.Place;
import org.stemma.value.Precision;
import org.stemma.value.RelativePosition;

/**
 * Places told by other places: "5 km south of X", "the road from A to B", and positions given in degrees. They are
 * places of their own, never the place they are told by.
 */
public final class RelativePlaces {
    private final Map<String, Place> named;
    private final Map<String, Draft> drafts = new TreeMap<>();

    private record Draft(Position position, @Nullable RelativePosition relation, List<Anchor> anchors) {}

    /** Places told by these. */
    public RelativePlaces(List<Place> named) {
        this.named = named.stream().collect(Collectors.toMap(Place::id, place -> place));
    }

    /**
     * Adds a report's.
     *
     * @param split the words of each sentence
     * @param mentions the report's names
     * @return mentions of places told by others, in order
     */
    public List<Mention> add(Report report, List<Sentence> sentences, List<List<Word>> split, List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Mention> within = mentions.stream()
                    .filter(m -> m.place() != null
                            && sentence.span().contains(m.anchor().span()))
                    .toList();
            RelativePhrase.in(SentenceShape.of(report.text(), sentence, split.get(i), within)).stream()
                    .filter(phrase ->
                            named.keySet().containsAll(phrase.position().of()))
                    .forEach(phrase -> found.add(mention(report, phrase.span(), phrase.position())));
        }
        for (CoordinateFinder.Found point : CoordinateFinder.find(report.text())) {
            Position position = new Position(point.latitude(), point.longitude(), Precision.POINT);
            String key = "point:" + point.latitude() + "," + point.longitude();
            found.add(mention(report, point.span(), key, position, null));
        }
        return found.stream().sorted(Comparator.comparing(Mention::anchor)).toList();
    }

    private Mention mention(Report report, Span span, RelativePosition relation) {
        String key = "relative:" + relation.kind().label() + "|" + String.join("|", relation.of()) + "|"
                + relation.distanceKm() + "|" + relation.bearing();
        return mention(report, span, key, Position.of(relation, named), relation);
    }

    private Mention mention(
            Report report, Span span, String key, Position position, @Nullable RelativePosition relation) {
        String id = Ids.of("p", key);
        Anchor anchor = report.anchor(span);
        drafts.computeIfAbsent(id, k -> new Draft(position, relation, new ArrayList<>()))
                .anchors()
                .add(anchor);
        return new Mention(MentionKind.PLACE, null, id, anchor);
    }

    /** The named places and those told by them, sorted by id. */
    public List<Place> all() {
        Map<String, Place> all = new TreeMap<>(named);
        drafts.forEach((id, draft) -> all.put(id, place(id, draft)));
        return List.copyOf(all.values());
    }

    private static Place place(String id, Draft draft) {
        Map<String, Integer> forms = new TreeMap<>();
        draft.anchors().forEach(anchor -> forms.merge(anchor.exact().replaceAll("\\s+", " "), 1, Integer::sum));
        String name = forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
        TreeSet<String> aliases = new TreeSet<>(forms.keySet());
        aliases.remove(name);
        Position position = draft.position();
        return new Place(
                id,
                name,
                List.copyOf(aliases),
                position.latitude(),
                position.longitude(),
                position.precision(),
                null,
                draft.relation(),
                draft.anchors().stream().sorted().toList());
    }
}
