package org.stemma.report.clean;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.IssueKind;
import org.stemma.report.DateBasis;
import org.stemma.report.RawReport;
import org.stemma.report.date.PublishedTime;

/**
 * One report while it is cleaned: its blocks with the judgements on them, and what was found about it. Belongs to one
 * thread at a time.
 */
public final class Draft {
    private final RawReport raw;
    private List<Block> blocks;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final Map<String, String> credits = new LinkedHashMap<>();
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String language;
    private @Nullable String dateline;
    private @Nullable PublishedTime published;
    private DateBasis basis = DateBasis.UNKNOWN;
    private @Nullable OffsetDateTime updated;

    /**
     * Something doubtful about the report, which becomes an issue when the report has its id.
     *
     * @param kind what sort of trouble
     * @param note whether it is only worth knowing
     * @param message what, where and what was done
     */
    public record Remark(IssueKind kind, boolean note, String message) {}

    /** A draft of this input with these blocks. */
    public Draft(RawReport raw, List<Block> blocks) {
        this.raw = raw;
        this.blocks = List.copyOf(blocks);
    }

    /** The input. */
    public RawReport raw() {
        return raw;
    }

    /** All blocks, kept and cut, in the order of the input. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The blocks that are kept. */
    public List<Block> kept() {
        return blocks.stream().filter(Block::isKept).toList();
    }

    /** Puts the judged blocks in place of the old ones. */
    public void judge(UnaryOperator<List<Block>> judge) {
        blocks = List.copyOf(judge.apply(blocks));
    }

    /** Notes something doubtful. */
    public void remark(IssueKind kind, boolean note, String message) {
        remarks.add(new Remark(kind, note, message));
    }

    /** What was doubtful. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Adds people of the byline, each once. */
    public void addAuthors(List<String> names) {
        names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
    }

    /** People of the byline. */
    public List<String> authors() {
        return List.copyOf(authors);
    }

    /** Notes that the report credits an agency, in these characters; the first credit of an agency counts. */
    public void addCredit(String agency, String exact) {
        credits.putIfAbsent(agency, exact);
    }

    /** Credited agencies and the characters that credit them, in the order found. */
    public Map<String, String> credits() {
        return credits;
    }

    /** Headline; null if there is none. */
    public @Nullable String title() {
        return title;
    }

    /** Sets the headline. */
    public void title(@Nullable String value) {
        title = value;
    }

    /** Who published it; null if not known. */
    public @Nullable String outlet() {
        return outlet;
    }

    /** Sets who published it. */
    public void outlet(@Nullable String value) {
        outlet = value;
    }

    /** Address; null if not known. */
    public @Nullable String url() {
        return url;
    }

    /** Sets the address. */
    public void url(@Nullable String value) {
        url = value;
    }

    /** Two-letter code; null if not known. */
    public @Nullable String language() {
        return language;
    }

    /** Sets the language. */
    public void language(@Nullable String value) {
        language = value;
    }

    /** Place of the dateline; null if there is none. */
    public @Nullable String dateline() {
        return dateline;
    }

    /** Sets the place of the dateline. */
    public void dateline(@Nullable String value) {
        dateline = value;
    }

    /** When it was published; null if not known. */
    public @Nullable PublishedTime published() {
        return published;
    }

    /** What the date rests on. */
    public DateBasis basis() {
        return basis;
    }

    /** Sets the date, unless one on a better basis is known. */
    public void publish(@Nullable PublishedTime time, DateBasis on) {
        if (time != null && published == null) {
            published = time;
            basis = on;
        }
    }

    /** Puts the outlet's own day in place of the one that was read from the page. */
    void localDay(PublishedTime local) {
        published = local;
    }

    /** The moment of the last change; null if not known. */
    public @Nullable OffsetDateTime updated() {
        return updated;
    }

    /** Sets the moment of the last change. */
    public void updated(@Nullable OffsetDateTime value) {
        updated = value;
    }
}
