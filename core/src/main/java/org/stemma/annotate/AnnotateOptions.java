package org.stemma.annotate;

import org.stemma.annotate.name.OrganizationList;
import org.stemma.annotate.place.Gazetteer;

/**
 * What the annotation of a case rests on.
 *
 * @param gazetteer where places lie
 * @param organizations widely known organizations
 */
public record AnnotateOptions(Gazetteer gazetteer, OrganizationList organizations) {
    /** The lists that come with the program. */
    public static AnnotateOptions defaults() {
        return new AnnotateOptions(Gazetteer.bundled(), OrganizationList.bundled());
    }
}
