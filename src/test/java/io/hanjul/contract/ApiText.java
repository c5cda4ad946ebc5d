package io.hanjul.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.edge.Access;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The whole description of the API, OpenAPI 3.1, made from the running server's endpoints. */
final class ApiText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String OWNERS = "Owners";
    private static final String OPERATORS = "Operators";

    /** What guests ask of each module, in the order of a purchase. */
    private static final List<Map.Entry<String, String>> TITLES = List.of(
            Map.entry("account", "Accounts and sign-in"),
            Map.entry("catalog", "What is on"),
            Map.entry("place", "Places and seating plans"),
            Map.entry("waitingroom", "The line"),
            Map.entry("inventory", "What is free"),
            Map.entry("booking", "Hold, pay, book"),
            Map.entry("edge", "The server"));

    private static final String ABOUT = """
            Hanjul carries people from a fair line to a paid, confirmed booking. How to book by this API, step by \
            step: [/docs/book-by-api](/docs/book-by-api). Every refusal is `application/problem+json` (RFC 9457) with \
            a stable `code`: [/docs/errors](/docs/errors).

            Times are RFC 3339, durations ISO 8601, money is in minor units of its currency. A field is always \
            present: empty text or list rather than null. Clients must accept fields that they do not know.""";

    private final Words words = Words.read();
    private final Schemas schemas = new Schemas(words);
    private final RefusalTexts refusals = new RefusalTexts();

    /** The document as text, ending in a line break. */
    String of(List<Endpoint> endpoints) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Hanjul")
                .put("version", "v1")
                .put("description", ABOUT)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        List<Endpoint> inOrder = inOrder(endpoints);
        var tags = document.putArray("tags");
        inOrder.stream()
                .map(ApiText::tag)
                .distinct()
                .forEach(tag -> tags.addObject().put("name", tag));
        ObjectNode paths = document.putObject("paths");
        var operations = new OperationText(words, schemas, refusals);
        var faults = new ArrayList<String>();
        for (Endpoint endpoint : inOrder) {
            try {
                paths.withObjectProperty(endpoint.path())
                        .set(endpoint.method().toLowerCase(Locale.ROOT), operations.of(endpoint, tag(endpoint)));
            } catch (AssertionError fault) {
                faults.add(fault.getMessage());
            }
        }
        assertThat(faults).as("endpoints that cannot be described").isEmpty();
        document.set("components", components());
        return JSON.writeValueAsString(document) + "\n";
    }

    private static List<Endpoint> inOrder(List<Endpoint> endpoints) {
        return endpoints.stream()
                .sorted(Comparator.comparingInt(ApiText::rank)
                        .thenComparing(ApiText::tag)
                        .thenComparing(Endpoint::path)
                        .thenComparingInt(Endpoint::rank))
                .toList();
    }

    private static int rank(Endpoint endpoint) {
        String tag = tag(endpoint);
        List<String> titles = TITLES.stream().map(Map.Entry::getValue).toList();
        return switch (tag) {
            case OWNERS -> titles.size() + 1;
            case OPERATORS -> titles.size() + 2;
            default -> titles.contains(tag) ? titles.indexOf(tag) : titles.size();
        };
    }

    private static String tag(Endpoint endpoint) {
        if (endpoint.access() == Access.Level.OWNER) {
            return OWNERS;
        }
        if (endpoint.access() == Access.Level.OPERATOR) {
            return OPERATORS;
        }
        return TITLES.stream()
                .filter(title -> title.getKey().equals(endpoint.module()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(endpoint.module().substring(0, 1).toUpperCase(Locale.ROOT)
                        + endpoint.module().substring(1));
    }

    private ObjectNode components() {
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        JsonNode problem = RefusalTexts.problem(words);
        var named = new TreeMap<String, JsonNode>();
        schemas.named().properties().forEach(schema -> named.put(schema.getKey(), schema.getValue()));
        named.put("ProblemCode", RefusalTexts.problemCode());
        named.put("Problem", problem);
        ObjectNode written = components.putObject("schemas");
        named.forEach(written::set);
        components.set("responses", refusals.responses());
        components.set("parameters", Headers.parameters());
        components.set("headers", Headers.answers());
        ObjectNode security = components.putObject("securitySchemes");
        security.putObject(OperationText.BEARER)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "The `accessToken` of a sign-in; it lives five minutes, then refresh.");
        security.putObject(OperationText.COOKIE)
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "hanjul_access")
                .put("description", "For pages of the same origin: whatever changes something must send `Origin`.");
        return components;
    }
}
