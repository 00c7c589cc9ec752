package org.stemma.report.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.report.InputFile;
import org.stemma.report.Inputs;
import org.stemma.report.RawReport;
import org.stemma.report.ReadOptions;

/** Gathers what the readers find. Not safe for use by several threads. */
final class ReadSink {
    private static final Comparator<Issue> BY_PLACE = Comparator.comparing(
                    (Issue issue) -> issue.report() == null ? "" : issue.report())
            .thenComparing(Issue::kind)
            .thenComparing(Issue::message);

    private final ReadOptions options;
    private final List<RawReport> reports = new ArrayList<>();
    private final Consumer<RawReport> taker;
    private final Deque<UnaryOperator<RawReport>> changes = new ArrayDeque<>();
    private int taken;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private boolean full;
    private int archives;

    ReadSink(ReadOptions options) {
        this.options = options;
        this.taker = reports::add;
    }

    /** A sink that keeps no report but hands each on as it comes. */
    ReadSink(ReadOptions options, Consumer<RawReport> taker) {
        this.options = options;
        this.taker = taker;
    }

    /** The bounds to keep. */
    ReadOptions options() {
        return options;
    }

    /** Takes a report, unless it is too long or there are too many. */
    void add(RawReport report) {
        if (tooLong(report)) {
            issue(
                    IssueKind.LIMIT_EXCEEDED,
                    report.path(),
                    "The report is longer than " + options.maxReportChars()
                            + " characters (maxReportChars) and was not read");
        } else if (taken < options.maxReports()) {
            taken++;
            RawReport changed = report;
            for (UnaryOperator<RawReport> change : changes) {
                changed = change.apply(changed);
            }
            taker.accept(changed);
        } else if (!full) {
            full = true;
            issue(
                    IssueKind.LIMIT_EXCEEDED,
                    report.path(),
                    "There are more than " + options.maxReports()
                            + " reports (maxReports); from here on none was read");
        }
    }

    /** Goes one archive deeper; false, with an issue, if that is too deep. */
    boolean enterArchive(String path) {
        if (archives >= options.maxArchiveDepth()) {
            issue(
                    IssueKind.LIMIT_EXCEEDED,
                    path,
                    "The archive lies within " + archives + " others (maxArchiveDepth) and was not read");
            return false;
        }
        archives++;
        return true;
    }

    /** Leaves the archive that was entered last. */
    void leaveArchive() {
        archives--;
    }

    /** Whether no more reports are taken. */
    boolean isFull() {
        return full;
    }

    /** Takes a file that was read. */
    void add(InputFile file) {
        files.add(file);
    }

    /** Takes an error: something was not read. */
    void issue(IssueKind kind, String where, String message) {
        issues.add(Issue.of(kind, Severity.ERROR, where, message));
    }

    /** Takes a lesser trouble. */
    void warn(IssueKind kind, String where, String message) {
        issues.add(Issue.of(kind, Severity.WARNING, where, message));
    }

    /** Takes something worth knowing. */
    void note(IssueKind kind, String where, String message) {
        issues.add(Issue.of(kind, Severity.NOTE, where, message));
    }

    /** Number of reports so far. */
    int size() {
        return taken;
    }

    /** Changes the reports taken until {@link #leaveFolder}; of folders within each other the inner one first. */
    void enterFolder(UnaryOperator<RawReport> change) {
        changes.push(change);
    }

    /** Ends what {@link #enterFolder} began last. */
    void leaveFolder() {
        changes.pop();
    }

    /** All that was found, in an order that does not depend on the order of the inputs. */
    Inputs inputs() {
        // Reports of one file stay in the file's order: the sort is stable and positions within a file have no fixed
        // width.
        reports.sort(Comparator.comparing(report -> fileOf(report.path())));
        files.sort(Comparator.comparing(InputFile::path).thenComparing(InputFile::sha256));
        issues.sort(BY_PLACE);
        return new Inputs(
                reports,
                files.stream().distinct().toList(),
                issues.stream().distinct().toList());
    }

    private static String fileOf(String path) {
        int mark = path.indexOf('#');
        return mark < 0 ? path : path.substring(0, mark);
    }

    private boolean tooLong(RawReport report) {
        String text = report.text();
        String html = report.html();
        return (text != null && text.length() > options.maxReportChars())
                || (html != null && html.length() > options.maxReportChars());
    }
}
