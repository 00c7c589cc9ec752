package org.stemma.report.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.IssueKind;
import org.stemma.report.DateBasis;
import org.stemma.report.RawReport;
import org.stemma.report.date.DateReader;
import org.stemma.report.date.PublishedTime;
import org.stemma.report.page.Page;
import org.stemma.report.page.PageFacts;
import org.stemma.report.page.PageParser;
import org.stemma.stage.Extractor;

/** Cleans one report by what it shows itself, without the other reports of its case. Safe for use by several threads. */
public final class ReportCleaner implements Extractor<RawReport, Draft> {
    private final boolean removeChrome;

    /** @param removeChrome whether anything is cut; if not, only white space is put in order */
    public ReportCleaner(boolean removeChrome) {
        this.removeChrome = removeChrome;
    }

    /** The one draft of the report. */
    @Override
    public List<Draft> extract(RawReport raw) {
        return List.of(clean(raw));
    }

    /** The draft of the report. */
    public Draft clean(RawReport raw) {
        String text = raw.text();
        String html = raw.html();
        boolean isPage = html != null && !html.isBlank() && (text == null || text.isBlank());
        Optional<Page> page = isPage ? Optional.of(PageParser.parse(html == null ? "" : html)) : Optional.empty();
        Draft draft = new Draft(raw, page.map(Page::blocks).orElseGet(() -> TextBlocks.of(text == null ? "" : text)));
        given(draft);
        page.ifPresent(found -> fromPage(draft, found.facts()));
        fromAddress(draft);
        if (removeChrome) {
            judge(draft, isPage);
        }
        language(draft);
        return draft;
    }

    private static void judge(Draft draft, boolean isPage) {
        draft.judge(new GluedLabels());
        draft.judge(new CaptionJudge());
        draft.judge(new CreditJudge(draft));
        draft.judge(new PhraseJudge());
        draft.judge(new CaptionJudge());
        draft.judge(new BylineJudge(draft));
        draft.judge(new BarJudge(draft));
        draft.judge(new HeadlineJudge(draft));
        draft.judge(new DuplicateJudge());
        draft.judge(new DatelineJudge(draft));
        draft.judge(new TailJudge(isPage));
    }

    private static void given(Draft draft) {
        RawReport raw = draft.raw();
        draft.title(folded(raw.title()));
        draft.outlet(folded(raw.outlet()));
        draft.url(raw.url());
        draft.addAuthors(raw.authors());
        raw.authors().stream()
                .filter(CreditJudge::isAgencyList)
                .forEach(name -> Agencies.listIn(name).forEach(agency -> draft.addCredit(agency, name)));
        Optional<PublishedTime> published = DateReader.read(raw.published());
        draft.publish(published.orElse(null), DateBasis.GIVEN);
        if (raw.published() != null && published.isEmpty()) {
            draft.remark(
                    IssueKind.BAD_FIELD,
                    false,
                    "The date '" + shortened(raw.published())
                            + "' cannot be read as one day; it was left out. Write it as YYYY-MM-DD");
        }
    }

    private static void fromPage(Draft draft, PageFacts facts) {
        if (draft.title() == null) {
            draft.title(facts.title());
        }
        if (draft.outlet() == null) {
            draft.outlet(facts.outlet());
        }
        if (draft.url() == null) {
            draft.url(facts.url());
        }
        if (draft.authors().isEmpty()) {
            facts.authors().forEach(name -> {
                if (CreditJudge.isAgencyList(name)) {
                    Agencies.listIn(name).forEach(agency -> draft.addCredit(agency, name));
                } else {
                    draft.addAuthors(List.of(name));
                }
            });
        }
        draft.publish(facts.published(), DateBasis.PAGE);
        draft.updated(facts.updated());
        draft.language(facts.language());
    }

    private static void fromAddress(Draft draft) {
        if (draft.outlet() == null) {
            draft.outlet(host(draft.url()));
        }
        Optional<PublishedTime> told = draft.url() == null
                ? Optional.empty()
                : DateReader.find(draft.url().replace('_', '-')).map(DateReader.Found::time);
        PublishedTime known = draft.published();
        if (known == null) {
            draft.publish(told.orElse(null), DateBasis.PAGE);
        } else if (draft.basis() == DateBasis.PAGE && told.isPresent()) {
            draft.localDay(known.onDayAt(told.get().day()));
        }
    }

    private static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = new URI(url.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static void language(Draft draft) {
        String given = draft.raw().language() != null ? draft.raw().language() : draft.language();
        StringBuilder text = new StringBuilder();
        draft.kept().forEach(block -> text.append(block.string()).append('\n'));
        // What the text shows counts more than what a page's template claims.
        Optional<String> seen = Languages.find(text.toString());
        draft.language(seen.orElse(
                given == null || given.length() < 2
                        ? null
                        : given.substring(0, 2).toLowerCase(Locale.ROOT)));
        String language = draft.language();
        if (language != null && !language.equals("en")) {
            draft.remark(
                    IssueKind.UNSUPPORTED_LANGUAGE,
                    false,
                    "The report is written in '" + language
                            + "'; statements are read from English text only, so little or nothing will be found in it");
        }
    }

    private static @Nullable String folded(@Nullable String value) {
        return value == null || value.isBlank()
                ? null
                : org.stemma.text.MappedText.of(value, 0, value.length())
                        .folded()
                        .text();
    }

    private static String shortened(@Nullable String value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + " …";
    }
}
