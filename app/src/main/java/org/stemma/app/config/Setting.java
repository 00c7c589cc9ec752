package org.stemma.app.config;

import tools.jackson.databind.JsonNode;

/**
 * A value that somebody set.
 *
 * @param key dotted path, for instance {@code lineage.shingle}
 * @param value as given
 * @param source where, in words for a message, for instance {@code stemma.toml}
 */
record Setting(String key, JsonNode value, String source) {}
