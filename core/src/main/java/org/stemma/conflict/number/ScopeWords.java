package org.stemma.conflict.number;

import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.statement.Statement;

/** Whether a sentence counts over more than one happening: a year, a war, all shootings of a weekend. */
final class ScopeWords {
    private static final String HAPPENINGS =
            "(?:shootings|attacks|incidents|crashes|bombings|clashes|raids|accidents|killings|fires|explosions)";
    private static final Pattern MORE = Pattern.compile("\\bsince (?:[a-z]{3,12} )?(?:19|20)\\d\\d\\b"
            + "|\\b(?:so far|earlier|already) this year\\b|\\bthat year\\b|\\byear to date\\b"
            + "|\\b(?:in|over|during) the (?:past|last) (?:[a-z]{3,10} )?(?:years|months|decades?)\\b"
            + "|\\b" + HAPPENINGS + "\\b.{0,40}\\b(?:weekend|week|month|year|summer|winter)\\b"
            + "|\\b(?:city|nation|country)wide\\b|\\bacross the (?:city|state|country|nation)\\b"
            + "|\\b(?:insurgency|war|conflict|uprising|epidemic|pandemic)(?: has| have| had|,? which)\\b");

    private ScopeWords() {}

    /** Whether the statement's sentence says so. */
    static boolean countsMore(Statement statement) {
        String text = statement.sentence().exact().replaceAll("\\s", " ").toLowerCase(Locale.ROOT);
        return MORE.matcher(text).find();
    }
}
