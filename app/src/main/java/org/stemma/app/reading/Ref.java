package org.stemma.app.reading;

/** A link to another part of the page: its id there, its short tag, and what it is called. */
public record Ref(String dom, String tag, String words) {}
