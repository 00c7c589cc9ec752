package org.stemma.conflict.contradict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.clause.Clause;
import org.stemma.claim.clause.ClauseReader;

/**
 * Reads relations between names: "X is a subsidiary of Y", "Y's predecessor, X", "X's headquarters is in Y", "X-based Y", "X
 * succeeded Y". What is negated, possible, former or to come is left out.
 */
final class RelationReader {
    private static final Set<String> NOT_NOW =
            Set.of("former", "ex", "late", "then", "future", "elect", "acting", "new");
    private static final Set<String> LINKS = Set.of("of", "to", "for", "in", "at");
    private static final Set<String> PLACES = Set.of("in", "at", "near");

    private RelationReader() {}

    static List<Relation> read(List<Sentence> sentences) {
        List<Relation> relations = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.tag().startsWith("NN")) {
                    RelationTable.listByNoun(ClauseReader.lemma(token))
                            .forEach(entry -> ofNoun(sentence, token, entry, relations));
                }
            }
        }
        for (Clause clause : ClauseReader.read(sentences)) {
            if (!clause.negated() && !clause.open()) {
                ofVerb(clause, relations);
            }
        }
        return relations;
    }

    private static void ofNoun(Sentence sentence, Token noun, RelationTable.Entry entry, List<Relation> relations) {
        if (sentence.children(noun, "amod", "compound", "advmod").stream()
                .anyMatch(token -> NOT_NOW.contains(ClauseReader.lemma(token)))) {
            return;
        }
        Set<String> other = new LinkedHashSet<>();
        for (Token child : sentence.children(noun, "nmod")) {
            if (child.relation().equals("nmod:poss") || hasCase(sentence, child, LINKS)) {
                other.addAll(names(sentence, child));
                sentence.children(child, "appos").forEach(token -> other.addAll(names(sentence, token)));
            }
        }
        Token head = ClauseReader.head(sentence, noun);
        Set<String> holder = new LinkedHashSet<>();
        if (head != null && (noun.relation().equals("appos") || noun.relation().equals("compound"))) {
            holder.addAll(names(sentence, head));
        }
        boolean isPredicate = !sentence.children(noun, "cop").isEmpty() && !isNegated(sentence, noun);
        for (Token child : sentence.children(noun, isPredicate ? "nsubj" : "appos")) {
            holder.addAll(names(sentence, child));
        }
        if (other.isEmpty()) {
            sentence.children(noun, "appos").forEach(token -> other.addAll(names(sentence, token)));
        }
        if (head != null && noun.relation().equals("nsubj") && !isNegated(sentence, head)) {
            boolean place = hasCase(sentence, head, PLACES);
            if (!sentence.children(head, "cop").isEmpty()) {
                add(entry, place ? other : names(sentence, head), place ? names(sentence, head) : other, relations);
            }
        }
        add(entry, holder, other, relations);
    }

    private static boolean isNegated(Sentence sentence, Token predicate) {
        return ClauseReader.at(sentence, predicate).negated();
    }

    private static void ofVerb(Clause clause, List<Relation> relations) {
        Set<String> agents = names(clause.sentence(), clause.agents());
        Set<String> patients = names(clause.sentence(), clause.patients());
        RelationTable.listByVerb(clause.lemma()).forEach(entry -> add(entry, agents, patients, relations));
        for (Token other : clause.others()) {
            for (Token link : clause.sentence().children(other, "case")) {
                RelationTable.listByVerb(clause.lemma() + "+" + ClauseReader.lemma(link))
                        .forEach(entry -> add(
                                entry,
                                agents.isEmpty() ? patients : agents,
                                names(clause.sentence(), other),
                                relations));
            }
            if (clause.sentence().children(other, "case").isEmpty()
                    && clause.predicate().relation().equals("amod")) {
                // "Varnholt-based": the place stands before the participle and has no preposition.
                RelationTable.listByVerb(clause.lemma() + "+in")
                        .forEach(entry -> add(entry, patients, names(clause.sentence(), other), relations));
            }
        }
    }

    private static void add(
            RelationTable.Entry entry, Set<String> holder, Set<String> other, List<Relation> relations) {
        if (!holder.isEmpty() && !other.isEmpty()) {
            Relation relation = new Relation(entry.kind(), holder, other);
            relations.add(entry.turned() ? relation.turned() : relation);
        }
    }

    private static boolean hasCase(Sentence sentence, Token token, Set<String> words) {
        return sentence.children(token, "case").stream().anyMatch(c -> words.contains(ClauseReader.lemma(c)));
    }

    private static Set<String> names(Sentence sentence, Collection<Token> heads) {
        Set<String> names = new LinkedHashSet<>();
        heads.forEach(head -> names.addAll(names(sentence, head)));
        return names;
    }

    /** The words of a name in their order: its head and what is compounded with it, names only; with names joined by "and". */
    static Set<String> names(Sentence sentence, Token head) {
        BitSet members = new BitSet();
        collect(sentence, head, members);
        return members.stream()
                .mapToObj(i -> sentence.token(i).text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void collect(Sentence sentence, Token head, BitSet members) {
        if (head.tag().startsWith("NNP")) {
            members.set(head.index());
        } else {
            // "artists such as X and Y"
            sentence.children(head, "nmod").stream()
                    .filter(token -> hasCase(sentence, token, Set.of("like", "such")))
                    .forEach(token -> collect(sentence, token, members));
        }
        for (Token child : sentence.children(head, "compound", "flat", "conj", "dep", "appos")) {
            if (child.tag().startsWith("NNP") && !members.get(child.index())) {
                collect(sentence, child, members);
            }
        }
    }
}
