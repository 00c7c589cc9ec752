package org.stemma.annotate.identity;

import java.util.regex.Pattern;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.ActorKinds;
import org.stemma.annotate.name.Introductions;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.name.OrganizationList;
import org.stemma.annotate.place.Gazetteer;

/**
 * Decides what a name names by all its mentions in the case: the words around it, head words in it, the gazetteer, and,
 * as one vote among these, the name model.
 */
final class KindVoter {
    private static final double MODEL = 2.0;
    private static final double KIND_WORD = 1.5;
    private static final double LONG_GAZETTEER_NAME = 2.0;
    private static final double SHORT_GAZETTEER_NAME = 0.8;
    private static final double HEAD_WORD = 3.0;
    private static final double INTRODUCED = 3.0;
    private static final double LEAST = 0.9;
    /** More words are a list of names. */
    private static final int MOST_WORDS = 6;

    private static final Pattern TRADE_NAME =
            Pattern.compile("(?!Ma?c|[DLVFS][aeiu]|Fitz|Van|Von|O’|O')\\p{Lu}?\\p{Ll}+\\p{Lu}[\\p{L}\\d]*");

    private final Gazetteer gazetteer;
    private final Introductions introductions;

    KindVoter(Gazetteer gazetteer, Introductions introductions) {
        this.gazetteer = gazetteer;
        this.introductions = introductions;
    }

    MentionKind vote(NameGroup group) {
        double place = place(group);
        double person = isPersonsForm(group.fullest()) ? MODEL * group.share("PERSON") + average(group, 'p') : 0;
        double organization = MODEL * group.share("ORGANIZATION")
                + average(group, 'o')
                + head(group)
                + (group.forms().keySet().stream().anyMatch(introductions::holds) ? INTRODUCED : 0);
        double best = Math.max(place, Math.max(person, organization));
        if (best < LEAST) {
            return MentionKind.OTHER;
        }
        if (best == organization) {
            return MentionKind.ORGANIZATION;
        }
        return best == place ? MentionKind.PLACE : MentionKind.PERSON;
    }

    /** Not a capital amid a word, as trade names have it ("WireHub"), but for McAllen and DeVane; not a list of names. */
    private static boolean isPersonsForm(String name) {
        return !TRADE_NAME.matcher(name).matches() && name.split("\\s+").length <= MOST_WORDS;
    }

    /**
     * A head word in the name. It shows less where the model reads a person ("Rita Court"), and where it stands alone, since it
     * may be any noun in a headline.
     */
    private static double head(NameGroup group) {
        if (ActorKinds.ofName(group.fullest()).isPresent()) {
            return HEAD_WORD * (1 - group.share("PERSON") / 2);
        }
        return ActorKinds.ofNoun(NameKey.plain(group.fullest())).isPresent() ? LEAST : 0;
    }

    private double place(NameGroup group) {
        double place = MODEL * group.share("LOCATION") + average(group, 'l');
        boolean kindWord =
                group.members().stream().anyMatch(c -> !c.cues().kind().isEmpty());
        if (kindWord) {
            place += KIND_WORD;
        }
        if (!OrganizationList.isAcronym(group.usual())
                && !gazetteer.find(group.usual()).isEmpty()) {
            place += NameKey.plain(group.usual()).indexOf(' ') > 0 ? LONG_GAZETTEER_NAME : SHORT_GAZETTEER_NAME;
        }
        return place;
    }

    private static double average(NameGroup group, char cue) {
        return group.voters().stream()
                .mapToInt(c -> switch (cue) {
                    case 'l' -> Math.min(3, c.cues().place());
                    case 'p' -> Math.min(3, c.cues().person());
                    default -> Math.min(3, c.cues().organization());
                })
                .average()
                .orElse(0);
    }
}
