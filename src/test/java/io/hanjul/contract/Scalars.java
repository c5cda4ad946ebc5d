package io.hanjul.contract;

import com.github.victools.jsonschema.generator.CustomDefinition;
import io.hanjul.ids.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Types that are one text in JSON, and the one that is any JSON. */
final class Scalars {

    private static final Map<Class<?>, Scalar> KNOWN = Map.of(
            UUID.class, new Scalar("uuid", "01939c2a-5f00-7000-8000-000000000001"),
            Instant.class, new Scalar("date-time", "2026-12-24T10:00:00Z"),
            Duration.class, new Scalar("duration", "PT5S"),
            LocalDate.class, new Scalar("date", "2026-12-24"),
            LocalTime.class, new Scalar("", "06:00"),
            ZoneId.class, new Scalar("", "Asia/Seoul"));

    private Scalars() {}

    private record Scalar(String format, String example) {}

    /** The schema of the type; null for a type that is no scalar. */
    static @Nullable CustomDefinition of(Class<?> type) {
        if (type == JsonNode.class) {
            return inline(node("object").put("additionalProperties", true));
        }
        Scalar known = Id.class.isAssignableFrom(type) ? KNOWN.get(UUID.class) : KNOWN.get(type);
        if (known == null) {
            return null;
        }
        ObjectNode schema = node("string");
        if (!known.format().isEmpty()) {
            schema.put("format", known.format());
        }
        schema.putArray("examples").add(known.example());
        return inline(schema);
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }
}
