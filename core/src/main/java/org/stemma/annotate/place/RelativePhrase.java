package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;
import org.stemma.value.RelativeKind;
import org.stemma.value.RelativePosition;

/**
 * A phrase that tells a place by others.
 *
 * @param span its characters in the report's text
 * @param position what it says
 */
record RelativePhrase(Span span, RelativePosition position) {
    /** The phrases among a sentence's signs, in order, not overlapping. */
    static List<RelativePhrase> in(List<ShapeSign> signs) {
        StringBuilder shape = new StringBuilder();
        signs.forEach(sign -> shape.append(sign.sign()));
        List<RelativePhrase> found = new ArrayList<>();
        Matcher any = RelativeRule.any().matcher(shape);
        int next = 0;
        while (next < signs.size() && any.find(next)) {
            int at = any.start();
            int end = at + 1;
            for (RelativeRule rule : RelativeRule.all()) {
                Matcher matcher = rule.pattern().matcher(shape).region(at, shape.length());
                matcher.useTransparentBounds(true);
                if (matcher.lookingAt() && isPlace(rule.kind(), shape, at)) {
                    Optional<RelativePhrase> phrase = of(rule.kind(), signs.subList(at, matcher.end()));
                    if (phrase.isPresent()) {
                        found.add(phrase.get());
                        end = matcher.end();
                        break;
                    }
                }
            }
            next = end;
        }
        return found;
    }

    /** "talks between A and B" tells no place. */
    private static boolean isPlace(RelativeKind kind, CharSequence shape, int at) {
        return kind != RelativeKind.BETWEEN
                || shape.subSequence(Math.max(0, at - 2), at).chars().noneMatch(sign -> sign == '!');
    }

    private static Optional<RelativePhrase> of(RelativeKind kind, List<ShapeSign> signs) {
        List<String> places = signs.stream()
                .map(ShapeSign::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
        boolean two = signs.stream().filter(sign -> !sign.place().isEmpty()).count() > 1;
        if (places.isEmpty() || (two && places.size() < 2)) {
            return Optional.empty();
        }
        Span span =
                new Span(signs.getFirst().span().begin(), signs.getLast().span().end());
        return Optional.of(
                new RelativePhrase(span, new RelativePosition(kind, places, distance(signs), bearing(signs))));
    }

    /** The one number before the unit; what stands in brackets says the same in another unit. */
    private static @Nullable Double distance(List<ShapeSign> signs) {
        Double number = null;
        for (ShapeSign sign : signs) {
            if (sign.sign() == 'U') {
                return number == null ? null : Math.round(number * sign.value() * 1000) / 1000.0;
            }
            if (sign.sign() == 'N') {
                if (number != null) {
                    return null;
                }
                number = sign.value();
            }
        }
        return null;
    }

    private static @Nullable Double bearing(List<ShapeSign> signs) {
        return signs.stream()
                .filter(sign -> sign.sign() == 'D')
                .map(ShapeSign::value)
                .findFirst()
                .orElse(null);
    }
}
