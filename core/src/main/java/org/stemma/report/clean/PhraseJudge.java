package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.stemma.report.RemovalReason;
import org.stemma.report.clean.Phrases.How;
import org.stemma.report.clean.Phrases.Phrase;

/**
 * Cuts lines that show by their words or their form that they are menus, share bars, adverts or pointers to other reports,
 * with the lines that hang on such a heading.
 */
final class PhraseJudge implements UnaryOperator<List<Block>> {
    private static final double TAIL_SHARE = 0.3;
    private static final Pattern FORM = Pattern.compile(
            // a bare address, mail address or list number; a count of minutes; coordinates; a picture's number
            "(?:https?://|www\\.)\\S{1,300}|\\S{1,60}@\\S{1,60}\\.\\S{2,10}(?: and \\S{1,60}@\\S{1,60})?|[0-9]{1,4}[.)]?"
                    + "|[0-9]{1,3} ?min(?:ute)?s? (?:read|ago)\\.?|-?[0-9]{1,3}\\.[0-9]{3,8},? -?[0-9]{1,3}\\.[0-9]{3,8}"
                    + "|[0-9]{1,3} ?(?:/|of) ?[0-9]{1,3}|[0-9]{1,7} (?:comments?|shares?|views?|likes?)"
                    + "|twitter: ?@\\S{1,40}|@\\w{1,40}|[|•·*/\\\\_=~<>+-]{1,80}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
                    + "|[0-9]{1,2}:[0-9]{2} [^.!?]{5,120}"
                    // an outlet's own channels
                    + "|(?:follow|like|join|find) [^.!?]{2,60} on (?:twitter|facebook|instagram|whatsapp|telegram|youtube|tiktok|x)\\b.{0,250}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_NUMBER = Pattern.compile("^(?:[0-9]{1,3}[.)]|[•·*>»|-]) ");

    @Override
    public List<Block> apply(List<Block> blocks) {
        List<Block> judged = new ArrayList<>();
        int[] left = proseLeft(blocks);
        @org.jspecify.annotations.Nullable Phrase section = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.isKept()) {
                judged.add(block);
                continue;
            }
            Optional<Phrase> phrase =
                    Phrases.find(LIST_NUMBER.matcher(block.string()).replaceFirst(""));
            if (phrase.isPresent()) {
                section = opens(phrase.get()) ? phrase.get() : null;
                judged.add(block.cut(phrase.get().reason()));
                if (phrase.get().how() == How.TAIL && left[i] < TAIL_SHARE * left[0]) {
                    cutRest(blocks.subList(i + 1, blocks.size()), phrase.get().reason(), judged);
                    return judged;
                }
            } else if (section != null && !Lines.isProse(block.string())) {
                judged.add(block.cut(section.reason()));
            } else {
                section = null;
                judged.add(FORM.matcher(block.string()).matches() ? block.cut(RemovalReason.NAVIGATION) : block);
            }
        }
        return judged;
    }

    private static boolean opens(Phrase phrase) {
        return phrase.how() == How.SECTION || phrase.how() == How.TAIL;
    }

    private static void cutRest(List<Block> rest, RemovalReason reason, List<Block> judged) {
        rest.forEach(block -> judged.add(block.isKept() ? block.cut(reason) : block));
    }

    /** For each block, how many code units of running text stand from there on. */
    private static int[] proseLeft(List<Block> blocks) {
        int[] left = new int[blocks.size() + 1];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean prose = block.isKept() && Lines.isProse(block.string());
            left[i] = left[i + 1] + (prose ? block.string().length() : 0);
        }
        return left;
    }
}
