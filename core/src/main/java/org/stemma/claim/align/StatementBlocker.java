package org.stemma.claim.align;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.claim.word.Numbers;
import org.stemma.stage.Blocker;
import org.stemma.statement.Role;

/** Statements are compared if they share a heavy term, a number, or their type and somebody or some place in it. */
public final class StatementBlocker implements Blocker<Profile> {
    private final MatchOptions options;

    public StatementBlocker(MatchOptions options) {
        this.options = options;
    }

    @Override
    public Set<String> keys(Profile profile) {
        Set<String> keys = new TreeSet<>();
        profile.heaviest(options.blockTerms()).forEach(term -> keys.add("t|" + term));
        profile.statement().quantities().forEach(quantity -> keys.add("t|" + Numbers.key(quantity)));
        for (String type : profile.types()) {
            String name = EventIdentity.name(type);
            profile.role(Role.PATIENT).forEach(patient -> keys.add(name + "|" + patient));
            profile.role(Role.AGENT).forEach(agent -> keys.add(name + "|" + agent));
            profile.focus().places().forEach(place -> keys.add(name + "|" + place));
            if (EventIdentity.isByPatient(type)) {
                keys.add("e|" + name);
            }
        }
        if (Grounds.root(profile) != null) {
            keys.add("v|" + Grounds.root(profile));
            Grounds.meaning(profile).classes().forEach(meaning -> keys.add("m|" + meaning));
        }
        return keys;
    }
}
