package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.RemovalReason;

/** Parts the dateline from the first paragraph of running text: {@code ORVANE, Feb 3 (AFP) - }. */
final class DatelineJudge implements UnaryOperator<List<Block>> {
    private static final int LONGEST = 100;
    private static final String PLACE = "(?<place>\\p{Lu}[\\p{Lu}'’.-]{2,24}(?:[ /-][\\p{Lu}'’.-]{2,24}){0,3}"
            + "(?:, \\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}){0,2}"
            + "|\\p{Lu}[\\p{L}'’.-]{1,24}(?: \\p{Lu}[\\p{L}'’.-]{1,24}){0,3}(?:, \\p{Lu}[\\p{L}.'’-]{1,20}){0,2})";
    private static final String DATE =
            "(?:,? (?:[A-Z][a-z]{2,8}\\.? [0-9]{1,2}|[0-9]{1,2} [A-Z][a-z]{2,8})(?:,? [0-9]{4})?)?";
    private static final Pattern WITH_CREDIT = Pattern.compile(
            "^" + PLACE + DATE + ",? ?[(\\[](?<credit>[^()\\[\\]]{2,40})[)\\]] ?(?:[-–—]{1,3}|:|\\.)?\\s?");
    private static final Pattern WITH_DASH =
            Pattern.compile("^" + PLACE + DATE + ",?(?: / (?<credit>[\\p{L} ]{2,20}))? ?(?:[-–—]{1,3}) ");
    private static final Pattern CREDIT_ONLY =
            Pattern.compile("^[(\\[](?<credit>[^()\\[\\]]{2,40})[)\\]] ?(?:[-–—]{1,3}|:)? ?");

    private final Draft draft;

    DatelineJudge(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> apply(List<Block> blocks) {
        int body = HeadlineJudge.firstProse(blocks);
        if (body == blocks.size()) {
            return blocks;
        }
        Block block = blocks.get(body);
        int end = dateline(block.string());
        if (end <= 0 || end >= block.string().length()) {
            return blocks;
        }
        List<Block> judged = new ArrayList<>(blocks);
        judged.set(body, block.part(0, end).cut(RemovalReason.OTHER));
        judged.add(body + 1, block.part(end, block.string().length()));
        return judged;
    }

    private int dateline(String line) {
        String head = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
        Matcher credit = WITH_CREDIT.matcher(head);
        if (credit.find() && isOutletOrAgency(credit.group("credit"), credit.group())) {
            return take(credit, true);
        }
        Matcher dash = WITH_DASH.matcher(head);
        if (dash.find() && isPlace(dash.group("place"), dash.end() > 0 && head.charAt(dash.end() - 2) != '-')) {
            return take(dash, true);
        }
        Matcher only = CREDIT_ONLY.matcher(head);
        if (only.find() && isOutletOrAgency(only.group("credit"), "—")) {
            return take(only, false);
        }
        return 0;
    }

    private int take(Matcher m, boolean place) {
        if (place) {
            draft.dateline(m.group("place"));
        }
        String credit = m.group("credit");
        if (credit != null) {
            Agencies.listIn(credit)
                    .forEach(agency -> draft.addCredit(agency, m.group().strip()));
        }
        return m.end();
    }

    /** An agency, or the outlet itself in a line with a dash, as {@code CITY (Outlet) —}. */
    private static boolean isOutletOrAgency(String credit, String whole) {
        boolean dash = whole.contains("-") || whole.contains("–") || whole.contains("—");
        return CreditJudge.isAgencyList(credit)
                || (dash && Lines.words(credit) <= 3 && Character.isUpperCase(credit.charAt(0)));
    }

    /** Capitals are a place; a name in small letters only before a true dash. */
    private static boolean isPlace(String place, boolean trueDash) {
        String first = place.split(",")[0];
        boolean capitals = first.equals(first.toUpperCase(java.util.Locale.ROOT));
        return capitals || (trueDash && place.contains(","));
    }
}
