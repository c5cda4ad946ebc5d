package io.hanjul.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds every answer that a test gets against the description of the API: its status must be declared, its body must
 * keep the schema and have no field that the description does not know, a refusal's code must be one of the endpoint's.
 */
final class Contract {

    private static final Path DOCUMENT = Path.of("src/main/resources/openapi.json");
    private static final String ADDRESS = "https://hanjul.example/openapi.json";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PROBLEM = "{\"$ref\": \"" + SCHEMAS + "Problem\"}";
    private static final String REMEDY = "; if the answer is meant, make the description again (CONTRIBUTING.md, API)";

    /** Headers that are always there where they are described; after a 202 one may ask again at once. */
    private static final List<String> PROMISED = List.of("Location", "ETag", "Retry-After", "Cache-Control");

    /** Pages for browsers without scripts, beside the resource that they show. */
    private static final Pattern PAGES = Pattern.compile("/v1/rooms/[^/]+/plain(/.*)?");

    private static final Contract KEPT = new Contract(read());

    private final JsonNode document;
    private final List<Operation> operations;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        document.get("components").get("schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals("Problem"))
                .forEach(schema -> closeToOtherFields(schema.getValue()));
        String text = document.toString();
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(ADDRESS, text))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        this.operations = document.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> Operation.of(operation.getKey(), path.getKey(), operation.getValue())))
                .sorted(Comparator.comparingInt(Operation::variables))
                .toList();
    }

    private record Operation(String method, String path, Pattern addresses, JsonNode described) {

        static Operation of(String method, String path, JsonNode described) {
            return new Operation(
                    method.toUpperCase(Locale.ROOT),
                    path,
                    Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+")),
                    described);
        }

        int variables() {
            return path.length() - path.replace("{", "").length();
        }

        boolean answers(String asked, String address) {
            return method.equals(asked) && addresses.matcher(address).matches();
        }
    }

    /** Fails when the answer is not what the description says. Addresses outside of the API may answer anything. */
    static void check(HttpResponse<String> response, JsonNode body) {
        String path = response.request().uri().getRawPath();
        if (path.startsWith("/v1/") && !PAGES.matcher(path).matches()) {
            KEPT.check(response.request().method(), path, response, body);
        }
    }

    /** Fails when the data of an event is none that the description of the stream knows. */
    static void checkEvent(String path, String data) {
        Operation operation = KEPT.find("GET", path.replaceAll("\\?.*", "")).orElseThrow();
        JsonNode known = operation.described().at("/responses/200/content/text~1event-stream/x-event-data");
        KEPT.validate(known.toString(), JsonMapper.shared().readTree(data), "an event of " + path);
    }

    private void check(String method, String path, HttpResponse<String> response, JsonNode body) {
        String what = method + " " + path + " answered " + response.statusCode();
        Optional<Operation> operation = find(method, path);
        if (operation.isEmpty()) {
            require(response.statusCode() >= 400, what + ", but is not described");
            validate(PROBLEM, body, what);
            return;
        }
        JsonNode described =
                resolved(operation.get().described().get("responses").path(Integer.toString(response.statusCode())));
        require(
                !described.isMissingNode(),
                what + " " + body.path("code").asString("") + ", a status that is not described");
        for (String header : response.statusCode() == 202 ? List.of("Location") : PROMISED) {
            boolean given = response.headers().firstValue(header).isPresent();
            require(given || !described.path("headers").has(header), what + " without " + header);
        }
        checkBody(what, described.path("content"), response, body);
    }

    private void checkBody(String what, JsonNode content, HttpResponse<String> response, JsonNode body) {
        if (content.isMissingNode()) {
            require(response.body().isEmpty(), what + " with a body that is not described");
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        require(content.has(type), what + " as " + type + ", which is not described");
        if (type.contains("json")) {
            validate(content.get(type).get("schema").toString(), body, what);
        }
    }

    private JsonNode resolved(JsonNode response) {
        return response.has("$ref")
                ? document.at(response.get("$ref").asString().substring(1))
                : response;
    }

    private Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.answers(method, path))
                .findFirst();
    }

    private void validate(String schema, JsonNode body, String what) {
        var errors = schemas.computeIfAbsent(
                        schema, text -> registry.getSchema(text.replace("\"" + SCHEMAS, "\"" + ADDRESS + SCHEMAS)))
                .validate(body);
        require(errors.isEmpty(), what + ", but its description differs: " + errors + " in " + body);
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise + REMEDY);
        }
    }

    /** Clients must accept new fields; the tests must not, or a field could be given that nobody described. */
    private static void closeToOtherFields(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Contract::closeToOtherFields);
    }

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
