package org.stemma.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The page's own style and scripts, and the policy that lets these and nothing else run or load. */
final class PageAssets {
    private static final List<String> SCRIPTS = List.of("state.js", "matrix.js", "panel.js", "lineage.js", "pair.js");

    private PageAssets() {}

    static String style() {
        return Holder.STYLE;
    }

    static List<String> scripts() {
        return Holder.SCRIPT_TEXTS;
    }

    /** Content-Security-Policy: no network, no frames, no forms; the page's own style and scripts by their hash. */
    static String policy() {
        String scripts = scripts().stream().map(PageAssets::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + hash(style()) + "; script-src " + scripts
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static final class Holder {
        static final String STYLE = read("page.css");
        static final List<String> SCRIPT_TEXTS =
                SCRIPTS.stream().map(PageAssets::read).toList();
    }

    static String read(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program's jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
