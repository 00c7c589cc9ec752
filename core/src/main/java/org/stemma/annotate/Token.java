package org.stemma.annotate;

import org.stemma.text.Span;

/**
 * A token with its place in the sentence's dependency tree (Universal Dependencies, basic).
 *
 * @param index position in the sentence, from 0
 * @param span characters in the report's text
 * @param text the characters
 * @param lemma dictionary form, lower case unless a name
 * @param tag Penn Treebank part of speech
 * @param name name class of the model: PERSON, LOCATION, ORGANIZATION, or O
 * @param head index of the governing token; -1 for the root
 * @param relation relation to the head; {@code root} for the root
 */
public record Token(
        int index, Span span, String text, String lemma, String tag, String name, int head, String relation) {}
