package org.stemma.annotate.time;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.calendar.Sense;
import org.stemma.annotate.calendar.Unit;
import org.stemma.annotate.number.DataRows;
import org.stemma.annotate.number.Word;

/** Tells results of the grammar that are no times: may, march and fall as common words, ages, numbers that look like years. */
final class FalseFriends {
    private static final Set<String> OPENERS = list("opener");
    private static final Set<String> WEAK_MONTHS = list("weak-month");
    private static final Set<String> ABBREVIATIONS = list("abbreviation");
    private static final Set<String> PAPERS = list("paper");
    private static final Set<String> DAY_NAMES = list("day-name");
    private static final Set<String> POSSESSIVES = list("possessive");
    private static final Set<String> AFTER_THE_DAY = list("after-the-day");
    private static final Set<String> YEAR_STOPS = list("not-after-year");
    private static final Set<String> BEFORE_NUMBER = list("not-before-year");

    private FalseFriends() {}

    static Set<String> list(String kind) {
        return Set.copyOf(DataRows.read(FalseFriends.class, "false-friends.tsv").stream()
                .filter(cells -> cells[0].equals(kind))
                .flatMap(cells -> List.of(cells[1].split(" ")).stream())
                .distinct()
                .toList());
    }

    /** Whether this is no time. */
    static boolean rejects(Candidate found) {
        return isAddressOfPage(found) || rejectsSense(found);
    }

    /** Dates in the addresses of pages. */
    private static boolean isAddressOfPage(Candidate found) {
        StringBuilder run = new StringBuilder();
        List<Word> words = found.words();
        for (int i = found.edge().begin(); i > 0 && words.get(i - 1).touches(words.get(i)); i--) {
            run.insert(0, words.get(i - 1).text());
        }
        return run.indexOf("://") >= 0 || run.indexOf("www.") >= 0;
    }

    private static boolean rejectsSense(Candidate found) {
        return switch (found.edge().sense()) {
            case Sense.Calendar date -> rejectsCalendar(date, found);
            case Sense.Weekday ignored -> rejectsWeekday(found);
            case Sense.ShiftedMonth ignored -> isLowerCaseMonth(found);
            case Sense.Part ignored -> EventAnchors.isAnchored(found);
            case Sense.YearPart part -> rejectsSeason(part, found);
            case Sense.Amount amount -> FalseLengths.rejects(amount, found);
            case Sense.Relative relative -> rejectsRelative(relative, found);
            case Sense.Decade ignored -> rejectsDecade(found);
            case Sense.At at -> FalseLengths.rejectsTime(at, found);
            case Sense.Reference ignored -> FalseLengths.rejectsReference(found);
            case Sense.Repeated ignored -> rejectsRepeated(found);
            case Sense.Holiday ignored -> rejectsHoliday(found);
            case Sense.Between between -> rejectsBetween(between, found);
            case Sense.Anchored ignored -> found.after(1).equals("of") || FalseLengths.isAge(found);
            default -> false;
        };
    }

    private static boolean rejectsCalendar(Sense.Calendar date, Candidate found) {
        if (date.month() == null && date.day() == null) {
            return rejectsYear(found);
        }
        if (date.month() == null && found.edge().length() > 2) {
            return false;
        }
        if (date.month() == null) {
            return !Set.of("on", "until", "by", "since", "from").contains(found.before(1))
                    || found.tagAfter().startsWith("N")
                    || found.tagAfter().startsWith("J");
        }
        if (date.day() != null
                && date.year() == null
                && found.tagAfter().equals("NNS")
                && found.last().isDigits()) {
            return true;
        }
        return found.isSingle() ? rejectsMonth(found) : isLowerCaseMonth(found);
    }

    private static boolean isLowerCaseMonth(Candidate found) {
        boolean full = found.edge().sense() instanceof Sense.Calendar date && date.year() != null && date.day() != null;
        if (full) {
            return false;
        }
        for (Word word :
                found.words().subList(found.edge().begin(), found.edge().end())) {
            if ((WEAK_MONTHS.contains(word.text()) || ABBREVIATIONS.contains(word.text()))
                    && !Candidate.isCapital(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean rejectsMonth(Candidate found) {
        Word word = found.first();
        if (!Candidate.isCapital(word)) {
            return true;
        }
        if (ABBREVIATIONS.contains(word.text())) {
            return !(endsWithDot(word) && OPENERS.contains(found.before(1)));
        }
        if (WEAK_MONTHS.contains(word.text())) {
            return !OPENERS.contains(found.before(1)) || word.token().tag().equals("MD");
        }
        boolean name = word.token().name().equals("PERSON");
        return name && !OPENERS.contains(found.before(1));
    }

    private static boolean endsWithDot(Word word) {
        return word.end() - word.begin() > word.text().length();
    }

    private static boolean rejectsYear(Candidate found) {
        if (found.holds("'")) {
            return !OPENERS.contains(found.before(1)) && !found.before(1).equals("the");
        }
        if (!found.isSingle()) {
            return false;
        }
        String before = found.before(1);
        String after = found.after(1);
        if (BEFORE_NUMBER.contains(before) || YEAR_STOPS.contains(after) || isJoined(found)) {
            return true;
        }
        if (OPENERS.contains(before) || (before.equals("(") && after.equals(")"))) {
            return found.tagAfter().equals("NNS") && !before.equals("since");
        }
        if (found.tagAfter().startsWith("N") || found.tagAfter().startsWith("J")) {
            return (found.tagAfter().equals("NNS") && !before.equals("the")) || isAddress(found);
        }
        return found.first().token().tag().equals("CD")
                && !found.tagBefore().startsWith("NNP")
                && !before.equals("and")
                && !before.equals("the");
    }

    /** The number of a house: a name follows, and no article goes before. */
    private static boolean isAddress(Candidate found) {
        return found.tagAfter().startsWith("NNP")
                && !Set.of("the", "a", "'s", "'").contains(found.before(1));
    }

    /** Part of a longer number or name: 2000-3000, A-2000, 2,000. */
    private static boolean isJoined(Candidate found) {
        int begin = found.edge().begin();
        int end = found.edge().end();
        List<Word> words = found.words();
        boolean left = begin > 0
                && words.get(begin - 1).touches(words.get(begin))
                && !Set.of("(", "'", "\"", "“", "-", "/").contains(found.before(1));
        boolean right = end < words.size()
                && words.get(end - 1).touches(words.get(end))
                && (words.get(end).isLetters()
                        || (found.after(1).equals(",")
                                && end + 1 < words.size()
                                && words.get(end).touches(words.get(end + 1))
                                && words.get(end + 1).isDigits()));
        return left || right;
    }

    private static boolean rejectsWeekday(Candidate found) {
        Word last = found.last();
        if (Candidate.isCapital(last) && PAPERS.contains(found.after(1))) {
            return true;
        }
        if (DAY_NAMES.contains(found.before(1)) && found.isSingle()) {
            return true;
        }
        boolean abbreviation = last.text().length() <= 4 || last.is("thurs");
        return abbreviation
                && (!Candidate.isCapital(last) || !endsWithDot(last))
                && !found.after(1).equals(",");
    }

    private static boolean rejectsSeason(Sense.YearPart part, Candidate found) {
        boolean season = part.code().charAt(0) != 'Q' && part.code().charAt(0) != 'H';
        if (part.year() != null || !season) {
            return !season && found.last().is("half") && part.year() == null;
        }
        boolean opened = OPENERS.contains(found.before(1)) || found.before(1).equals("every");
        return !opened
                || found.after(1).equals("of")
                || (Candidate.isCapital(found.last()) && !found.isFirstInSentence())
                || found.last().token().tag().startsWith("V");
    }

    private static boolean rejectsRelative(Sense.Relative relative, Candidate found) {
        boolean theDay = found.edge().length() == 2
                && found.first().is("the")
                && found.last().is("day");
        if (theDay) {
            return AFTER_THE_DAY.contains(found.after(1))
                    || found.tagAfter().startsWith("N")
                    || found.tagAfter().startsWith("PRP")
                    || found.tagAfter().startsWith("W")
                    || found.tagAfter().equals("DT");
        }
        boolean theWeekend = relative.unit() == Unit.WEEKEND && found.first().is("the");
        return theWeekend && (found.after(1).equals("of") || found.before(1).equals("of"));
    }

    private static boolean rejectsDecade(Candidate found) {
        boolean told =
                found.holds("the") || found.holds("'") || found.last().text().length() > 3;
        return POSSESSIVES.contains(found.before(1)) || !told;
    }

    private static boolean rejectsRepeated(Candidate found) {
        Word first = found.first();
        boolean capital = found.isSingle() && Candidate.isCapital(first);
        int end = found.edge().end();
        boolean nameFollows =
                end < found.words().size() && Candidate.isCapital(found.words().get(end));
        boolean weekday = first.text().endsWith("days");
        return capital && !weekday && (!found.isFirstInSentence() || nameFollows);
    }

    /** Names of days that are common words without a capital: a new year, may day. */
    private static boolean rejectsHoliday(Candidate found) {
        List<Word> words =
                found.words().subList(found.edge().begin(), found.edge().end());
        boolean common = found.holds("new") || found.holds("may") || found.holds("presidents");
        return common
                && words.stream()
                        .filter(w -> w.is("new") || w.is("year") || w.is("may") || w.is("presidents"))
                        .anyMatch(w -> !Candidate.isCapital(w));
    }

    private static boolean rejectsBetween(Sense.Between between, Candidate found) {
        boolean years = between.from() instanceof Sense.Calendar date && date.month() == null;
        return years && (found.tagAfter().equals("NNS") || BEFORE_NUMBER.contains(found.before(1)));
    }
}
