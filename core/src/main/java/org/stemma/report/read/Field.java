package org.stemma.report.read;

/** A field of a report as other programs give it. */
enum Field {
    ID,
    TITLE,
    TEXT,
    HTML,
    URL,
    OUTLET,
    PUBLISHED,
    DOWNLOADED,
    AUTHORS,
    LANGUAGE,
    /** Only in tables: the file that the row tells of. */
    FILE
}
