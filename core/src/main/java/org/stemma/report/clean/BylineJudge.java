package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.DateBasis;
import org.stemma.report.RemovalReason;
import org.stemma.report.date.DateReader;
import org.stemma.report.date.DateReader.Found;

/** Reads lines that name the writer or the day, before the running text or after it, and cuts them out. */
final class BylineJudge implements UnaryOperator<List<Block>> {
    private static final int MOST_WORDS = 25;
    private static final int LONGEST = 300;
    private static final int SENTENCE_WORDS = 12;
    private static final int HEAD_PARAGRAPHS = 3;
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written |posted |reported |published |story |words |article |text )?by:?|author:|--|—|from) +(.{2,160})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDER = Pattern.compile(" ?(?:,| and | & |\\|| [-–—•·] |;) ?");
    private static final Pattern NAME = Pattern.compile(
            "^\\p{Lu}[\\p{L}'’.-]{0,24}(?: (?:\\p{Lu}[\\p{L}'’.-]{0,24}|de|der|van|von|al|el|bin|da|di|la|le)){1,4}$");
    private static final Set<String> DATE_WORDS = Set.of(
            "published",
            "updated",
            "posted",
            "modified",
            "last",
            "first",
            "on",
            "at",
            "by",
            "in",
            "date",
            "created",
            "edited",
            "time",
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "a.m",
            "p.m",
            "gmt",
            "utc",
            "bst",
            "est",
            "edt",
            "cst",
            "cdt",
            "mst",
            "mdt",
            "pst",
            "pdt",
            "et",
            "ct",
            "pt",
            "cet",
            "cest",
            "ist",
            "hrs",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "|",
            "-",
            "–",
            "—",
            "/",
            "•",
            "·",
            "print",
            "edition",
            "the",
            "of",
            "ago",
            "hours",
            "local");
    private static final Pattern CLOCK = Pattern.compile("^[0-9]{1,2}(?:[:.][0-9]{2}){0,2}(?:am|pm|h|z)?$");

    private final Draft draft;

    BylineJudge(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> apply(List<Block> blocks) {
        int body = headEnd(blocks);
        int last = lastProse(blocks);
        dateUnderHeadline(blocks, body);
        List<Block> judged = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean outside = i < body || i > last;
            boolean byline = block.isKept() && outside && isByline(block.string(), i < body);
            boolean biography = block.isKept() && i == last && i >= body && isBiography(block.string());
            judged.add(byline || biography ? block.cut(RemovalReason.OTHER) : block);
        }
        return judged;
    }

    /**
     * A page's date line is often cut by the name of its element; it tells all the same, if it stands under the headline or
     * right above it.
     */
    private void dateUnderHeadline(List<Block> blocks, int body) {
        int headline = headline(blocks, Math.min(body, blocks.size()));
        if (headline < 0) {
            return;
        }
        for (int i = headline + 1; i < Math.min(body, blocks.size()); i++) {
            dateLine(blocks.get(i));
        }
        if (headline > 0) {
            dateLine(blocks.get(headline - 1));
        }
    }

    private int headline(List<Block> blocks, int end) {
        String title = draft.title();
        for (int i = 0; i < end; i++) {
            Block block = blocks.get(i);
            if (title != null && block.kind() == BlockKind.HEADING && HeadlineJudge.isSame(block.string(), title)) {
                return i;
            }
        }
        return -1;
    }

    private void dateLine(Block block) {
        if (draft.published() == null && !block.isKept() && Lines.words(block.string()) <= SENTENCE_WORDS) {
            DateReader.find(block.string()).ifPresent(found -> draft.publish(found.time(), DateBasis.TEXT));
        }
    }

    /** Where the third paragraph of running text begins: a standfirst may stand before the byline. */
    private static int headEnd(List<Block> blocks) {
        int end = -1;
        for (int i = 0; i < HEAD_PARAGRAPHS && end < blocks.size(); i++) {
            end++;
            end += HeadlineJudge.firstProse(blocks.subList(Math.min(end, blocks.size()), blocks.size()));
        }
        return end;
    }

    /** Whether the text has the form of a person's name. */
    static boolean isName(String text) {
        return NAME.matcher(text.strip()).matches();
    }

    /** Whether a last paragraph is about the writer: reports do not tell of those who write them by their full names. */
    private boolean isBiography(String line) {
        return draft.authors().stream().anyMatch(name -> isName(name) && line.startsWith(name + " "));
    }

    private static int lastProse(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).isKept() && Lines.isProse(blocks.get(i).string())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isByline(String line, boolean before) {
        int words = Lines.words(line);
        if (line.length() > LONGEST || words > MOST_WORDS || (Lines.endsSentence(line) && words > SENTENCE_WORDS)) {
            return false;
        }
        Optional<Found> date = DateReader.find(line);
        Matcher by = BY.matcher(line);
        if (by.matches()) {
            int end = date.map(found -> Math.max(by.start(1), found.span().begin()))
                    .orElse(line.length());
            boolean named = names(line.substring(by.start(1), end), line);
            boolean dated = took(date, line, before);
            return named || dated;
        }
        if (before && CreditJudge.isAgencyList(line)) {
            Agencies.listIn(line).forEach(agency -> draft.addCredit(agency, line));
            return true;
        }
        return date.isPresent() && onlyDate(line, date.get()) && took(date, line, before);
    }

    private boolean took(Optional<Found> date, String line, boolean before) {
        if (date.isEmpty()) {
            return false;
        }
        String plain = line.toLowerCase(Locale.ROOT);
        boolean change = plain.startsWith("updated") || plain.startsWith("last") || plain.startsWith("modified");
        if (before || plain.startsWith("published") || plain.startsWith("posted")) {
            if (!change) {
                draft.publish(date.get().time(), DateBasis.TEXT);
            }
        }
        return true;
    }

    private boolean names(String text, String line) {
        boolean any = false;
        for (String part : DIVIDER.split(text)) {
            String name = part.strip();
            if (CreditJudge.isAgencyList(name)) {
                Agencies.listIn(name).forEach(agency -> draft.addCredit(agency, line));
                any = true;
            } else if (NAME.matcher(name).matches()) {
                draft.addAuthors(List.of(name));
                any = true;
            }
        }
        return any;
    }

    /** Whether the line says nothing beside its date but when on that day, and in which section. */
    private static boolean onlyDate(String line, Found date) {
        String before = line.substring(0, date.span().begin());
        String after = line.substring(date.span().end());
        int section = after.indexOf(" in ");
        String rest = section >= 0 && Lines.words(after.substring(section).strip()) <= 4
                ? after.substring(0, section)
                : after;
        return Arrays.stream((before + " " + rest).split("[\\s,:()]+")).allMatch(BylineJudge::isDateWord);
    }

    private static boolean isDateWord(String word) {
        int end = word.endsWith(".") ? word.length() - 1 : word.length();
        String plain = word.substring(0, end).toLowerCase(Locale.ROOT);
        return plain.isEmpty()
                || DATE_WORDS.contains(plain)
                || CLOCK.matcher(plain).matches()
                || DateReader.find(word).isPresent();
    }
}
