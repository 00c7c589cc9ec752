package org.stemma.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stemma.text.Span;

/**
 * A sentence: its tokens, and with them its dependency tree.
 *
 * @param index position in the report, from 0
 * @param span characters in the report's text
 * @param tokens at least one
 */
public record Sentence(int index, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("Sentence " + index + " has no token");
        }
    }

    /** The token at this position. */
    public Token token(int position) {
        return tokens.get(position);
    }

    /** The tokens that depend directly on this one, in order. */
    public List<Token> children(Token head) {
        return tokens.stream().filter(t -> t.head() == head.index()).toList();
    }

    /** The direct dependants with one of these relations; {@code obl} also finds {@code obl:tmod}. */
    public List<Token> children(Token head, String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token child : children(head)) {
            for (String relation : relations) {
                if (child.relation().equals(relation) || child.relation().startsWith(relation + ":")) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** Positions of the token and of everything below it. */
    public BitSet subtree(Token head) {
        BitSet members = new BitSet(tokens.size());
        members.set(head.index());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Token token : tokens) {
                if (token.head() >= 0 && members.get(token.head()) && !members.get(token.index())) {
                    members.set(token.index());
                    grew = true;
                }
            }
        }
        return members;
    }

    /** Characters from the first to the last of these tokens. */
    public Span span(BitSet members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("No tokens");
        }
        return new Span(
                token(members.nextSetBit(0)).span().begin(),
                token(members.length() - 1).span().end());
    }
}
