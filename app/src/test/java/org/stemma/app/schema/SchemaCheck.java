package org.stemma.app.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/** Holds JSON against one of the schemas that the project publishes. */
public final class SchemaCheck {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    /** The schema with this name, for instance {@code dossier} or {@code clean}. */
    public static SchemaCheck of(String name) {
        return new SchemaCheck(REGISTRY.getSchema(SchemaLocation.of("classpath:schema/" + name + "-1.schema.json")));
    }

    /** What is wrong, with where it stands; empty if nothing is. */
    public List<String> listFaults(JsonNode instance) {
        return schema
                .validate(instance, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(e -> e.getInstanceLocation() + ": " + e.getMessage())
                .sorted()
                .toList();
    }

    /** The schema itself. */
    public JsonNode schema() {
        return schema.getSchemaNode();
    }

    /** What is wrong with a text of JSON. */
    public List<String> listFaults(String json) {
        return listFaults(Json.mapper().readTree(json));
    }
}
