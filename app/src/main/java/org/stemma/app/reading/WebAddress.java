package org.stemma.app.reading;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that may become links. */
public final class WebAddress {
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** The address if its scheme is http or https and it has a host; empty if not. */
    public static String of(@Nullable String url) {
        if (url == null || url.length() > LONGEST) {
            return "";
        }
        try {
            URI uri = URI.create(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? uri.toASCIIString() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
