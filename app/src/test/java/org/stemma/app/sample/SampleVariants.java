package org.stemma.app.sample;

import java.util.List;
import org.stemma.conflict.Figure;
import org.stemma.conflict.event.Event;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.TimelineEntry;

/** {@link SampleCase} with another timeline, other figures or events. */
public final class SampleVariants {
    private SampleVariants() {}

    /** With this timeline. */
    public static Dossier timeline(List<TimelineEntry> timeline) {
        Dossier d = SampleCase.dossier();
        return of(d, d.figures(), timeline, d.events());
    }

    /** With these figures and events. */
    public static Dossier figures(List<Figure> figures, List<Event> events) {
        Dossier d = SampleCase.dossier();
        return of(d, figures, d.timeline(), events);
    }

    private static Dossier of(Dossier d, List<Figure> figures, List<TimelineEntry> timeline, List<Event> events) {
        return new Dossier(
                d.run(),
                d.reports(),
                d.statements(),
                d.claims(),
                d.origins(),
                d.conflicts(),
                d.lineage(),
                d.actors(),
                d.places(),
                figures,
                timeline,
                d.issues(),
                events,
                null);
    }
}
