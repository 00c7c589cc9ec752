package org.stemma.app.page;

import java.util.List;
import org.stemma.app.reading.Ref;
import org.stemma.claim.Origin;

/**
 * An origin and what rests on it.
 *
 * @param reports tags and page ids of the reports that carry it
 * @param claims the claims that rest on it
 */
public record OriginView(
        Origin origin, String dom, String name, List<String> reasons, List<Ref> reports, List<Ref> claims) {}
