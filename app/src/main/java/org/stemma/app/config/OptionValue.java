package org.stemma.app.config;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;

/** Fits a value that was set to the type of the option's default. */
final class OptionValue {
    private OptionValue() {}

    /** The value in the type of the default; null if it cannot be read as such. */
    static @Nullable JsonNode fit(JsonNode value, JsonNode expected) {
        String text = value.isValueNode() ? value.asString().strip() : "";
        if (expected.isBoolean()) {
            return truth(text);
        }
        if (expected.isIntegralNumber()) {
            return number(text, false);
        }
        if (expected.isNumber()) {
            return number(text, true);
        }
        if (expected.isArray()) {
            return value.isArray() ? value : list(text);
        }
        return value.isValueNode() ? value : null;
    }

    private static @Nullable JsonNode truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> BooleanNode.TRUE;
            case "false", "no", "off" -> BooleanNode.FALSE;
            default -> null;
        };
    }

    private static @Nullable JsonNode number(String text, boolean fraction) {
        try {
            String digits = text.replace("_", "");
            return fraction ? DoubleNode.valueOf(Double.parseDouble(digits)) : LongNode.valueOf(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static JsonNode list(String text) {
        ArrayNode list = Json.mapper().createArrayNode();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .forEach(list::add);
        return list;
    }
}
