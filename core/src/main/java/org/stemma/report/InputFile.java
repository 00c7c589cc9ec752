package org.stemma.report;

/**
 * A file that was read.
 *
 * @param path as given, or below the folder that was given
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record InputFile(String path, String sha256) {}
