package org.stemma.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.text.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * Reads a tree of option records: defaults, then {@code stemma.toml}, then the environment, then the command line.
 *
 * @param <T> a record of option records, each with its defaults
 */
public final class OptionReader<T> {
    /** Environment variables of options begin with this; the key's dots become underscores. */
    public static final String ENVIRONMENT_PREFIX = "STEMMA_OPTION_";

    private final Class<T> type;
    private final ObjectNode defaults;

    /** @param defaults all options at their defaults; names every key that exists */
    public OptionReader(Class<T> type, T defaults) {
        this.type = type;
        this.defaults = (ObjectNode) Json.mapper().valueToTree(defaults);
    }

    /** Every key with its default, sorted. */
    public SortedMap<String, JsonNode> keys() {
        return flatten(defaults);
    }

    /**
     * The options in force.
     *
     * @param file a TOML file; null for none
     * @param environment variables by name
     * @param assignments {@code key=value}, from the command line
     * @throws StemmaException USAGE with all problems at once, one a line
     */
    public T read(
            @org.jspecify.annotations.Nullable Path file, Map<String, String> environment, List<String> assignments) {
        List<String> problems = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        if (file != null) {
            settings.addAll(fromFile(file, problems));
        }
        settings.addAll(fromEnvironment(environment));
        settings.addAll(fromCommandLine(assignments, problems));
        ObjectNode tree = defaults.deepCopy();
        SortedMap<String, JsonNode> known = keys();
        settings.forEach(setting -> apply(setting, tree, known, problems));
        throwIfAny(problems);
        return build(tree);
    }

    private T build(ObjectNode tree) {
        try {
            return Json.mapper().treeToValue(tree, type);
        } catch (JacksonException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message = cause instanceof JacksonException known ? known.getOriginalMessage() : cause.getMessage();
            throw new StemmaException(ErrorCode.USAGE, "An option has a value that cannot be used: " + message, e);
        }
    }

    private static List<Setting> fromFile(Path file, List<String> problems) {
        try {
            JsonNode root = new TomlMapper().readTree(Files.readString(file));
            return flatten(root).entrySet().stream()
                    .map(e -> new Setting(e.getKey(), e.getValue(), "'" + file + "'"))
                    .toList();
        } catch (JacksonException e) {
            problems.add("'" + file + "' is not TOML: " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add("'" + file + "' cannot be read: " + e.getMessage());
        }
        return List.of();
    }

    private List<Setting> fromEnvironment(Map<String, String> environment) {
        Map<String, String> keyByVariable = new TreeMap<>();
        keys().keySet().forEach(key -> keyByVariable.put(variable(key), key));
        return new TreeMap<>(environment)
                .entrySet().stream()
                        .filter(e -> e.getKey().startsWith(ENVIRONMENT_PREFIX))
                        .map(e -> new Setting(
                                keyByVariable.getOrDefault(e.getKey(), e.getKey()),
                                StringNode.valueOf(e.getValue()),
                                "the environment"))
                        .toList();
    }

    private static String variable(String key) {
        return ENVIRONMENT_PREFIX
                + key.replace('.', '_').replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static List<Setting> fromCommandLine(List<String> assignments, List<String> problems) {
        List<Setting> settings = new ArrayList<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                problems.add("'--set " + assignment + "' has no value. Write --set key=value.");
            } else {
                JsonNode value = StringNode.valueOf(assignment.substring(equals + 1));
                settings.add(new Setting(assignment.substring(0, equals).strip(), value, "the command line"));
            }
        }
        return settings;
    }

    private static void apply(
            Setting setting, ObjectNode tree, SortedMap<String, JsonNode> known, List<String> problems) {
        JsonNode expected = known.get(setting.key());
        if (expected == null) {
            String nearest = NearestKey.find(setting.key(), known.keySet()).orElse("none");
            problems.add("No option is called '" + setting.key() + "' (in " + setting.source() + "). The nearest is '"
                    + nearest + "'.");
            return;
        }
        JsonNode value = OptionValue.fit(setting.value(), expected);
        if (value == null) {
            problems.add("Option '" + setting.key() + "' (in " + setting.source() + ") cannot be '"
                    + setting.value().asString() + "'. Its default is '" + expected.asString() + "'.");
            return;
        }
        ObjectNode node = tree;
        String[] path = setting.key().split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            node = (ObjectNode) node.get(path[i]);
        }
        node.set(path[path.length - 1], value);
    }

    private static void throwIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, String.join(System.lineSeparator() + "stemma: ", problems));
        }
    }

    private static SortedMap<String, JsonNode> flatten(JsonNode root) {
        SortedMap<String, JsonNode> flat = new TreeMap<>();
        flatten("", root, flat);
        return flat;
    }

    private static void flatten(String prefix, JsonNode node, SortedMap<String, JsonNode> flat) {
        if (node.isObject()) {
            node.properties().forEach(e -> flatten(prefix + e.getKey() + ".", e.getValue(), flat));
        } else {
            flat.put(prefix.substring(0, Math.max(0, prefix.length() - 1)), node);
        }
    }
}
