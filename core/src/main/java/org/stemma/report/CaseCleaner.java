package org.stemma.report;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.report.clean.Block;
import org.stemma.report.clean.Draft;
import org.stemma.report.clean.ReportCleaner;
import org.stemma.report.date.DateInferrer;
import org.stemma.text.Ids;
import org.stemma.text.MappedText;

/**
 * Cleans the reports of a case: each one by itself, then with what the others show. The order of the input never matters.
 * Safe for use by several threads.
 */
public final class CaseCleaner {
    private static final Comparator<Issue> BY_REPORT = Comparator.comparing(
                    (Issue issue) -> String.valueOf(issue.report()))
            .thenComparing(Issue::kind)
            .thenComparing(Issue::message);

    private final CleanOptions options;

    /** A cleaner with these options. */
    public CaseCleaner(CleanOptions options) {
        this.options = options;
    }

    /** The part that takes one report at a time; an engine may run it in parallel and hand the drafts to {@link #finish}. */
    public ReportCleaner extractor() {
        return new ReportCleaner(options.removeChrome());
    }

    /** Cleans all reports. */
    public Cleaned clean(List<RawReport> raw) {
        ReportCleaner extractor = extractor();
        return finish(raw.stream().map(extractor::clean).toList());
    }

    /** Uses the case as evidence and makes the reports. */
    public Cleaned finish(List<Draft> drafts) {
        List<Draft> ordered = drafts.stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.raw().path())
                        .thenComparing(CaseCleaner::contentId))
                .toList();
        if (options.removeChrome()) {
            RepeatedLines.cut(ordered);
        }
        if (options.inferDates()) {
            DateInferrer.infer(ordered);
        }
        TreeMap<String, Assembled> byId = new TreeMap<>();
        List<Issue> issues = new ArrayList<>();
        for (Draft draft : ordered) {
            add(draft, byId, issues);
        }
        dropCopies(byId, issues);
        List<Report> reports = byId.values().stream().map(Assembled::report).toList();
        issues.addAll(Versions.find(reports));
        if (!options.keepGivenIds()) {
            issues.addAll(sharedIds(ordered));
        }
        issues.sort(BY_REPORT);
        return new Cleaned(
                reports, issues, byId.values().stream().map(Assembled::source).toList());
    }

    /** Where ids are made from content, an id that several inputs gave does no harm, but it is told. */
    private static List<Issue> sharedIds(List<Draft> drafts) {
        Map<String, Draft> firstOfId = new TreeMap<>();
        List<Issue> issues = new ArrayList<>();
        for (Draft draft : drafts) {
            String given = draft.raw().givenId();
            Draft first = given == null ? null : firstOfId.putIfAbsent(given, draft);
            if (first != null && !contentId(first).equals(contentId(draft))) {
                issues.add(Issue.of(
                        IssueKind.DUPLICATE_ID,
                        Severity.NOTE,
                        contentId(draft),
                        "The id '" + given + "' is given to the report at '"
                                + draft.raw().path() + "' and to the one at '"
                                + first.raw().path() + "'; each has an id made from its content"));
            }
        }
        return issues;
    }

    private record Assembled(Report report, ReportSource source, String content, boolean given) {}

    private void add(Draft draft, Map<String, Assembled> byId, List<Issue> issues) {
        String content = contentId(draft);
        String given = draft.raw().givenId();
        String id = options.keepGivenIds() && given != null ? given : content;
        Assembled other = byId.get(id);
        if (other != null && other.content.equals(content)) {
            issues.add(Issue.of(
                    IssueKind.DUPLICATE_REPORT,
                    Severity.NOTE,
                    id,
                    "The report at '" + draft.raw().path() + "' is the same as the one at '" + other.source.path()
                            + "' and counts once"));
            return;
        }
        if (other != null) {
            issues.add(Issue.of(
                    IssueKind.DUPLICATE_ID,
                    Severity.WARNING,
                    content,
                    "The id '" + id + "' of the report at '" + draft.raw().path() + "' is taken by the one at '"
                            + other.source.path() + "'; it got the id '" + content + "'"));
            id = content;
        }
        Assembled made = assemble(draft, id, content);
        if (made.report.text().isEmpty()) {
            issues.add(Issue.of(
                    IssueKind.EMPTY_REPORT,
                    Severity.ERROR,
                    id,
                    "The report at '" + draft.raw().path() + "' has no readable text"));
            return;
        }
        byId.put(id, made);
        for (Draft.Remark remark : draft.remarks()) {
            issues.add(Issue.of(remark.kind(), remark.note() ? Severity.NOTE : Severity.WARNING, id, remark.message()));
        }
    }

    /** A page saved twice with other chrome counts once; an id that an input gave, and that is kept, keeps its report. */
    private void dropCopies(Map<String, Assembled> byId, List<Issue> issues) {
        List<Report> all = byId.values().stream().map(Assembled::report).toList();
        Versions.copies(all).forEach((copy, first) -> {
            Assembled assembled = byId.get(copy);
            Assembled kept = byId.get(first);
            if (assembled == null || kept == null || (options.keepGivenIds() && assembled.given())) {
                return;
            }
            byId.remove(copy);
            issues.removeIf(issue -> copy.equals(issue.report()));
            issues.add(Issue.of(
                    IssueKind.DUPLICATE_REPORT,
                    Severity.NOTE,
                    first,
                    "The report at '" + assembled.report.path()
                            + "' has the address or headline and the text of the one at '" + kept.report.path()
                            + "' and counts once"));
        });
    }

    /** An id from what was given, so that neither the other reports of the case nor a better cleaner change it. */
    private static String contentId(Draft draft) {
        RawReport raw = draft.raw();
        return Ids.of(
                "r", raw.givenId(), raw.outlet(), raw.url(), raw.published(), raw.title(), raw.text(), raw.html());
    }

    private static Assembled assemble(Draft draft, String id, String content) {
        List<Removed> removed = new ArrayList<>();
        List<MappedText> parts = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        int length = 0;
        for (Block block : draft.blocks()) {
            RemovalReason cut = block.cut();
            if (block.text().isEmpty()) {
                continue;
            }
            if (cut != null) {
                removed.add(new Removed(block.string(), cut, length));
                continue;
            }
            if (!parts.isEmpty()) {
                parts.add(MappedText.of("\n", new int[] {-1}));
                length++;
            }
            parts.add(block.text());
            enter(block.at(), length, length + block.text().length(), entries);
            length += block.text().length();
        }
        MappedText text = MappedText.concat(parts);
        List<Credit> credits = draft.credits().entrySet().stream()
                .map(credit -> new Credit(credit.getKey(), null, credit.getValue()))
                .toList();
        RawReport raw = draft.raw();
        var published = draft.published();
        Report report = new Report(
                id,
                raw.path(),
                draft.title(),
                draft.outlet(),
                draft.url(),
                published == null ? null : published.day(),
                published == null ? null : published.at(),
                draft.basis(),
                draft.updated(),
                draft.language(),
                draft.authors(),
                draft.dateline(),
                text.text(),
                credits,
                removed,
                entries);
        boolean html = raw.text() == null || raw.text().isBlank();
        return new Assembled(
                report, new ReportSource(id, raw.path(), html, text.offsets()), content, raw.givenId() != null);
    }

    /** Adds a paragraph to the entries of a live report: to the last one if it goes on, else as a new one. */
    private static void enter(@Nullable OffsetDateTime at, int begin, int end, List<Entry> entries) {
        if (at == null) {
            return;
        }
        Entry last = entries.isEmpty() ? null : entries.getLast();
        if (last != null && last.at().equals(at) && last.end() + 1 == begin) {
            entries.set(entries.size() - 1, new Entry(last.begin(), end, at));
        } else {
            entries.add(new Entry(begin, end, at));
        }
    }
}
