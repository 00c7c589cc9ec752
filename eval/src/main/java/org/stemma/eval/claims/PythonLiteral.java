package org.stemma.eval.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists, dictionaries, strings and numbers as Python prints them; some public data hold such text in a cell. */
final class PythonLiteral {
    private final String text;
    private int at;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /**
     * A list, a map or a string; a number is given as its characters.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Object parse(String text) {
        PythonLiteral reader = new PythonLiteral(text);
        Object value = reader.value();
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw reader.wrong("nothing more");
        }
        return value;
    }

    /** The elements of a list. */
    static List<Object> list(Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        throw new IllegalArgumentException("Expected a list, got '" + value + "'");
    }

    /** The value of a key. */
    static Object field(Object value, String key) {
        Object found = value instanceof Map<?, ?> map ? map.get(key) : null;
        if (found == null) {
            throw new IllegalArgumentException("No '" + key + "' in '" + value + "'");
        }
        return found;
    }

    private Object value() {
        skipBlanks();
        return switch (at < text.length() ? text.charAt(at) : ' ') {
            case '[' -> elements();
            case '{' -> entries();
            case '\'', '"' -> string();
            default -> number();
        };
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        at++;
        while (!ends(']')) {
            elements.add(value());
            skipComma();
        }
        return elements;
    }

    private Map<String, Object> entries() {
        Map<String, Object> entries = new LinkedHashMap<>();
        at++;
        while (!ends('}')) {
            String key = value().toString();
            if (!ends(':')) {
                throw wrong("':'");
            }
            entries.put(key, value());
            skipComma();
        }
        return entries;
    }

    private String string() {
        char quote = text.charAt(at++);
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            char next = text.charAt(at++);
            string.append(next == '\\' && at < text.length() ? escaped() : next);
        }
        if (at >= text.length()) {
            throw wrong("a closing quotation mark");
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char next = text.charAt(at++);
        return switch (next) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'x' -> code(2);
            case 'u' -> code(4);
            default -> next;
        };
    }

    private char code(int digits) {
        int end = Math.min(text.length(), at + digits);
        char code = (char) Integer.parseInt(text, at, end, 16);
        at = end;
        return code;
    }

    private String number() {
        int begin = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || ".-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == begin) {
            throw wrong("a value");
        }
        return text.substring(begin, at);
    }

    private boolean ends(char mark) {
        skipBlanks();
        if (at >= text.length()) {
            throw wrong("'" + mark + "'");
        }
        if (text.charAt(at) != mark) {
            return false;
        }
        at++;
        return true;
    }

    private void skipComma() {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("Expected " + expected + " at character " + at);
    }
}
