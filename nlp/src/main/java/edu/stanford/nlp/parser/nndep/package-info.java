/**
 * The parser's scorer, laid out anew. It stands in CoreNLP's package because the class that it replaces is closed to
 * others; nothing else may live here.
 */
@NullMarked
package edu.stanford.nlp.parser.nndep;

import org.jspecify.annotations.NullMarked;
