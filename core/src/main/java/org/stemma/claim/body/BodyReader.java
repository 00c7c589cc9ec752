package org.stemma.claim.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.claim.body.KnownBodies.Known;
import org.stemma.report.Report;
import org.stemma.report.clean.Agencies;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/**
 * Reads which body speaks in an attribution. A person speaks for the body that the text gives him by title or apposition; a
 * document is its issuer's; somebody who saw it for an agency is that agency. Immutable once made.
 */
public final class BodyReader {
    private final KnownBodies known;
    private final RoleReader roles;
    private final PersonBodies persons;
    private final MediaReader media = new MediaReader();
    private final Map<String, String> oneState;

    /**
     * @param statements all of the case
     * @param actors settled over the case; may be empty
     */
    public BodyReader(Collection<Statement> statements, Collection<Actor> actors) {
        this.known = new KnownBodies(statements, actors);
        this.roles = new RoleReader(known);
        this.persons = new PersonBodies(statements, roles);
        this.oneState = StateBodies.levelled(listNamed(statements));
    }

    private List<Body> listNamed(Collection<Statement> statements) {
        List<Body> bodies = new ArrayList<>();
        for (Statement statement : statements) {
            statement.attribution().forEach(link -> bodies.add(raw(link, statement)));
        }
        return bodies;
    }

    /**
     * The body behind one attribution of a statement.
     *
     * @param report the report that makes the statement
     */
    public Body read(Attribution link, Statement statement, Report report) {
        String outlet = report.outlet();
        boolean itself = link.kind() == ActorKind.MEDIA
                && outlet != null
                && Names.level(outlet).equals(Names.level(link.name()));
        if (itself || BodyWords.is("self", String.join(" ", BodyWords.read(link.name())))) {
            return new Body("itself", link.name(), Body.Kind.ITSELF, Set.of(), "", "");
        }
        Body body = raw(link, statement);
        String key = oneState.getOrDefault(body.key(), body.key());
        return new Body(key, body.name(), body.kind(), body.words(), body.person(), body.reason());
    }

    private Body raw(Attribution link, Statement statement) {
        return switch (link.kind()) {
            case AGENCY -> media.agency(link);
            case MEDIA -> media.outlet(link);
            case PERSON -> person(link);
            case UNNAMED -> unnamed(link, statement);
            case ORGANIZATION, GOVERNMENT, ARMED_ACTOR, MONITOR -> named(link);
        };
    }

    private Body person(Attribution link) {
        List<String> words = BodyWords.read(link.name());
        if (link.actor() == null || words.size() == 1) {
            if (BodyWords.has("bodies", words)) {
                return named(link);
            }
        }
        String name = link.name().strip();
        return persons.find(link)
                .map(found -> body(found.body())
                        .through(
                                name,
                                name + " is called \"" + found.description() + "\" and so speaks for "
                                        + found.body().name() + "."))
                .orElseGet(() -> new Body(
                        "speaker:" + persons.key(link), name, Body.Kind.NAMED, KnownBodies.words(name), "", ""));
    }

    private Body named(Attribution link) {
        String name = link.name().strip();
        Set<String> words = KnownBodies.words(name);
        if (link.actor() == null && BodyWords.read(name).contains("and") && Character.isLowerCase(name.charAt(0))) {
            return unknown(link);
        }
        String actor = link.actor();
        Optional<Known> found = actor == null ? Optional.empty() : known.findActor(actor);
        if (found.isEmpty()) {
            found = apposition(link).or(() -> known.find(words, link.anchor()));
        }
        Body body = found.map(BodyReader::body)
                .orElseGet(() -> new Body("body:" + KnownBodies.join(words), name, Body.Kind.NAMED, words, "", ""));
        String said = link.anchor().exact().strip();
        List<String> phrase = BodyWords.read(said);
        if (BodyWords.has("document", phrase) && !BodyWords.has("document", BodyWords.read(name))) {
            return body.through("", "\"" + said + "\" is taken for the word of " + body.name() + ".");
        }
        if (words.containsAll(body.words())) {
            return new Body(body.key(), name, body.kind(), body.words(), "", "");
        }
        return Names.level(name).equals(Names.level(body.name()))
                ? body
                : body.through("", "\"" + name + "\" is taken for " + body.name() + ".");
    }

    private static Body body(Known found) {
        boolean state = found.kind() == ActorKind.GOVERNMENT
                || found.words().contains("military")
                || found.words().contains("ministry")
                || found.words().contains("government");
        return new Body(found.key(), found.name(), state ? Body.Kind.STATE : Body.Kind.NAMED, found.words(), "", "");
    }

    /** "The operator, Blue Star Lines": what follows the comma is the name. */
    private Optional<Known> apposition(Attribution link) {
        String phrase = link.anchor().exact();
        String description = link.description() == null ? "" : link.description();
        int comma = phrase.indexOf(',');
        String after = comma < 0 ? description : phrase.substring(comma + 1);
        Set<String> words = KnownBodies.words(after);
        return words.size() < 2 ? Optional.empty() : known.findNamedIn(words);
    }

    private Body unnamed(Attribution link, Statement statement) {
        String phrase = link.anchor().exact().strip();
        List<String> words = BodyWords.read(phrase);
        if (BodyWords.has("witness", words)) {
            List<String> agencies = Agencies.listIn(phrase);
            if (!agencies.isEmpty()) {
                return media.agency(agencies.getFirst())
                        .through("", "\"" + phrase + "\" saw it for " + agencies.getFirst() + ".");
            }
        }
        String role = RoleReader.role(phrase);
        boolean certain = role.equals("speaks")
                || (role.equals("heads") && words.getFirst().equals("the"));
        Optional<Known> found = certain ? roles.find(phrase, link.anchor()) : Optional.empty();
        if (found.isEmpty() && !role.equals("own") && link.anchor().exact().indexOf(',') > 0) {
            found = apposition(link);
        }
        return found.map(known -> body(known).through("", "\"" + phrase + "\" speaks for " + known.name() + "."))
                .or(() -> issuer(words, statement))
                .orElseGet(() -> unknown(link));
    }

    /** A statement of nobody in particular is that of the issuer whom the same report names for it elsewhere. */
    private Optional<Body> issuer(List<String> words, Statement statement) {
        int document = BodyWords.find("document", words);
        return document < 0 || document > 2
                ? Optional.empty()
                : known.findIssuer(words.get(document), statement.anchor())
                        .map(issuer -> body(issuer)
                                .through(
                                        "",
                                        "The " + words.get(document) + " is called that of " + issuer.name()
                                                + " in the same report."));
    }

    private static Body unknown(Attribution link) {
        String name = link.name().isBlank() ? "an unnamed source" : link.name().strip();
        String key = "unnamed:" + link.anchor().report() + ":" + Names.level(link.name());
        return new Body(key, name, Body.Kind.UNNAMED, new TreeSet<>(BodyWords.read(name)), "", "");
    }
}
