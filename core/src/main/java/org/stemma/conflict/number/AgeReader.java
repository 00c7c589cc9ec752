package org.stemma.conflict.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.number.NumberReader;
import org.stemma.claim.ClaimGroup;
import org.stemma.report.Report;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.text.Span;
import org.stemma.value.Actor;
import org.stemma.value.Bound;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;

/**
 * Reads how old the texts say that people are: "the six-year-old boy", "Ada Orlen, 37,". An age in years is a range of twelve
 * months. A person is the named one beside the age; else a child or a grown-up of a claim.
 */
public final class AgeReader {
    /** The measure of ages. */
    public static final String AGE = "age";
    /** A person without a name, under {@value #GROWN} years. */
    public static final String CHILD = "child";
    /** Ends the group of a boy without a name. */
    public static final String BOY = " boy";
    /** Ends the group of a girl without a name. */
    public static final String GIRL = " girl";
    /** A person without a name. */
    public static final String ADULT = "adult";

    private static final int GROWN = 18;
    private static final int OLDEST = 120;
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final Pattern OLD = Pattern.compile(
            "\\b(\\d{1,3}|\\p{L}{3,9}(?:-\\p{L}{3,5})?)[- ](year|month)s?[- ]old\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE = Pattern.compile("^, (\\d{1,3}),");
    private static final Pattern GENDER = Pattern.compile("\\b(?:(boy|son|brother)|girl|daughter|sister)\\b");
    private static final int NEAR = 25;

    private final CaseView view;

    /** Looks up names in this case. */
    public AgeReader(CaseView view) {
        this.view = view;
    }

    /** The ages told, sorted by position; the group is the person's name, or {@link #CHILD}, with the gender where it is told, or {@link #ADULT}. */
    public List<Reading> read(Collection<ClaimGroup> groups) {
        List<Reading> ages = new ArrayList<>();
        for (ClaimGroup group : groups) {
            for (Statement statement : group.statements()) {
                if (statement.stance() == Stance.ASSERTED) {
                    read(group, statement, ages);
                }
            }
        }
        ages.sort(Comparator.comparing((Reading age) -> age.quantity().anchor())
                .thenComparingInt(age -> age.statement().anchor().span().length())
                .thenComparing(age -> age.statement().id()));
        Set<String> seen = new HashSet<>();
        ages.removeIf(
                age -> !seen.add(age.report() + ":" + age.quantity().anchor().begin()));
        return ages;
    }

    private void read(ClaimGroup group, Statement statement, List<Reading> ages) {
        Report report = view.report(statement.report());
        if (report == null) {
            return;
        }
        Anchor told = statement.anchor();
        Matcher old = OLD.matcher(told.exact());
        while (old.find()) {
            Span span = new Span(told.begin() + old.start(), told.begin() + old.end());
            boolean months = old.group(2).toLowerCase(Locale.ROOT).equals("month");
            Optional<Quantity> age = number(old.group(1)).map(n -> age(n, months, report.anchor(span)));
            age.ifPresent(quantity -> {
                Actor person = view.personAt(told.report(), span.end(), NEAR);
                ages.add(reading(group, statement, quantity, person));
            });
        }
        for (Anchor name : view.personsIn(told)) {
            Matcher beside = BESIDE.matcher(told.exact().substring(name.end() - told.begin()));
            if (beside.find()) {
                Span span = new Span(name.end() + beside.start(1), name.end() + beside.end(1));
                Actor person = view.personAt(told.report(), name.begin(), 0);
                number(beside.group(1))
                        .map(n -> age(n, false, report.anchor(span)))
                        .ifPresent(quantity -> ages.add(reading(group, statement, quantity, person)));
            }
        }
    }

    private Reading reading(ClaimGroup group, Statement statement, Quantity age, @Nullable Actor person) {
        BigDecimal low = age.low();
        boolean child = low != null && low.compareTo(YEAR.multiply(BigDecimal.valueOf(GROWN))) < 0;
        return new Reading(
                statement,
                group.id(),
                age,
                person != null ? person.name() : child ? CHILD + gender(statement, age) : ADULT,
                AGE,
                Set.of(),
                null,
                view.published(statement.report()),
                false);
    }

    /** " boy" or " girl" where the words behind the age tell it, else nothing. */
    private static String gender(Statement statement, Quantity age) {
        int after = age.anchor().end() - statement.anchor().begin();
        String text = statement.anchor().exact();
        Matcher word = GENDER.matcher(text.substring(after, Math.min(text.length(), after + NEAR)));
        return word.find() ? (word.group(1) != null ? BOY : GIRL) : "";
    }

    private static Optional<BigDecimal> number(String words) {
        return NumberReader.findTokenValue(words)
                .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(OLDEST)) <= 0);
    }

    private static Quantity age(BigDecimal number, boolean months, Anchor anchor) {
        BigDecimal low = months ? number : number.multiply(YEAR);
        BigDecimal high = months ? number : low.add(YEAR).subtract(BigDecimal.ONE);
        return new Quantity(low, high, months ? Bound.EXACT : Bound.RANGE, QuantityKind.OTHER, "month", AGE, anchor);
    }
}
