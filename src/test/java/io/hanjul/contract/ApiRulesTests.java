package io.hanjul.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules that every endpoint of the API keeps, read from its description, which the server is held against. */
class ApiRulesTests {

    private static final JsonNode API = read();

    /** Things that there is one of for whoever asks. */
    private static final Set<String> SINGULAR = Set.of("account", "session", "stock", "time");

    private record Operation(String method, String path, JsonNode told) {

        JsonNode answer(int status) {
            return resolved(told.get("responses").path(Integer.toString(status)));
        }

        Stream<JsonNode> parameters() {
            return told.get("parameters").valueStream().map(ApiRulesTests::resolved);
        }

        boolean takes(String header) {
            return parameters()
                    .anyMatch(parameter -> parameter.get("name").asString().equals(header));
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    @Test
    void pathsArePluralNounsInLowerCase() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.path()).matches("(/(\\{[a-z][A-Za-z]*}|[a-z0-9]+(-[a-z]+)*(\\.[a-z]+)?))+");
            String first = operation.path().split("/", -1)[2];
            assertThat(first).matches(noun -> SINGULAR.contains(noun) || noun.endsWith("s"));
        });
    }

    @Test
    void fieldsAreCamelCaseAndAlwaysThere() {
        Set<String> given = new HashSet<>();
        operations().forEach(operation -> operation.told().get("responses").forEach(answer -> collect(answer, given)));
        assertThat(given).contains("Booking", "Layout", "Problem", "Availability");
        assertThat(given).allSatisfy(name -> everyFieldIsThere(schema(name)));
    }

    @Test
    void timesMoneyAndIdsHaveOneForm() {
        assertThat(schema("Money").at("/properties/amount/type").asString()).isEqualTo("integer");
        assertThat(API.at("/components/schemas"))
                .allSatisfy(schema -> schema.path("properties").properties().forEach(field -> {
                    String name = field.getKey();
                    JsonNode told = field.getValue();
                    if (Set.of("price", "total").contains(name)) {
                        assertThat(resolved(told).get("properties").propertyNames())
                                .containsExactly("amount", "currency");
                    }
                    if (name.matches(".*(At|Until)|now")) {
                        // A time that may be missing is a text that may be empty.
                        assertThat(told.path("format").asString("date-time")).isEqualTo("date-time");
                    }
                    if (name.equals("id")
                            && !told.path("description").asString("").contains("empty")) {
                        assertThat(told.path("format").asString("")).isEqualTo("uuid");
                    }
                }));
    }

    @Test
    void everyListIsPagedByCursorInHundredsAtMost() {
        var lists = withAnswer(operation -> fieldsOf(operation.answer(200)).has("items"));
        assertThat(lists).hasSizeGreaterThan(3).allSatisfy(list -> {
            assertThat(fieldsOf(list.answer(200)).has("next")).isTrue();
            if (list.parameters()
                    .noneMatch(parameter -> parameter.path("required").asBoolean(false))) {
                assertThat(list.takes("cursor")).isTrue();
                JsonNode limit = list.parameters()
                        .filter(parameter -> parameter.get("name").asString().equals("limit"))
                        .findFirst()
                        .orElseThrow();
                assertThat(limit.at("/schema/minimum").asInt()).isEqualTo(1);
                assertThat(limit.at("/schema/maximum").asInt()).isEqualTo(100);
            }
        });
    }

    @Test
    void everyRefusalIsAProblemWithCodesOfItsOwnStatus() {
        JsonNode meanings = schema("ProblemCode").get("x-problems");
        assertThat(operations())
                .allSatisfy(operation -> operation.told().get("responses").properties().stream()
                        .filter(answer -> Integer.parseInt(answer.getKey()) >= 400)
                        .forEach(answer -> {
                            JsonNode content = resolved(answer.getValue()).get("content");
                            assertThat(content.propertyNames()).containsExactly("application/problem+json");
                            JsonNode codes =
                                    content.at("/application~1problem+json/schema/allOf/1/properties/code/enum");
                            assertThat(codes)
                                    .isNotEmpty()
                                    .allSatisfy(code -> assertThat(meanings.at("/" + code.asString() + "/status")
                                                    .asInt())
                                            .isEqualTo(Integer.parseInt(answer.getKey())));
                        }));
    }

    @Test
    void answersSayWhereToLookAndHowLongToWait() {
        assertThat(operations()).allSatisfy(operation -> {
            for (int status : List.of(201, 202)) {
                assertThat(operation.answer(status).isMissingNode()
                                || operation
                                        .answer(status)
                                        .at("/headers/Location")
                                        .isObject())
                        .isTrue();
            }
            for (int status : List.of(429, 503)) {
                assertThat(operation.answer(status).isMissingNode()
                                || operation
                                        .answer(status)
                                        .at("/headers/Retry-After")
                                        .isObject())
                        .isTrue();
            }
        });
    }

    @Test
    void whatTakesABodyRefusesOtherFormsAndSizes() {
        assertThat(withAnswer(operation -> operation.told().has("requestBody")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(
                                operation.told().get("responses").propertyNames())
                        .contains("400", "413", "415"));
    }

    @Test
    void whatMovesStockOrMoneyTakesAKey() {
        assertThat(withAnswer(operation ->
                        operation.method().equals("post") && operation.path().matches("/v1/(holds|payments).*")))
                .isNotEmpty()
                .allSatisfy(operation -> {
                    assertThat(operation.takes("Idempotency-Key")).isTrue();
                    assertThat(operation.answer(422).isObject()).isTrue();
                });
    }

    @Test
    void aCookieChangesNothingFromAnotherOriginAndNoTokenStandsInAnAddress() {
        assertThat(operations()).allSatisfy(operation -> {
            if (!operation.method().equals("get")) {
                assertThat(operation.answer(403).toString()).contains("WRONG_ORIGIN");
            }
            assertThat(operation
                            .parameters()
                            .filter(parameter -> !parameter.get("in").asString().equals("header"))
                            .map(parameter -> parameter.get("name").asString().toLowerCase(Locale.ROOT)))
                    .noneMatch(name -> name.matches(".*(token|secret|pass|key|turn).*"));
        });
    }

    @Test
    void readsGiveAnETagUnlessNobodyMayKeepThem() {
        assertThat(withAnswer(operation -> operation.method().equals("get")
                        && operation.answer(200).path("content").has("application/json")))
                .isNotEmpty()
                .allSatisfy(read -> assertThat(read.answer(200).get("headers").propertyNames())
                        .containsAnyOf("ETag", "Cache-Control"));
        assertThat(withAnswer(operation -> operation.answer(304).isObject()))
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(operation.takes("If-None-Match")).isTrue());
    }

    @Test
    void anUpdateOfAResourceNamesTheVersionItWasThoughtOutOn() {
        assertThat(withAnswer(operation -> operation.takes("If-Match")))
                .isNotEmpty()
                .allSatisfy(operation -> {
                    assertThat(operation.answer(412).isObject()).isTrue();
                    assertThat(operation.answer(428).isObject()).isTrue();
                    // What is taken away has no next version.
                    assertThat(operation.method().equals("delete")
                                    || operation.answer(200).at("/headers/ETag").isObject())
                            .isTrue();
                });
    }

    @Test
    void eventsResumeAndTellTheirForm() {
        assertThat(withAnswer(operation -> operation.path().endsWith("/events")))
                .isNotEmpty()
                .allSatisfy(operation -> {
                    assertThat(operation.takes("Last-Event-ID")).isTrue();
                    assertThat(operation.answer(200).at("/content/text~1event-stream/x-event-data/oneOf"))
                            .isNotEmpty();
                });
    }

    private static void everyFieldIsThere(JsonNode schema) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        assertThat(schema.path("properties").propertyNames()).allSatisfy(name -> {
            assertThat(name).matches("[a-z][A-Za-z0-9]*");
            assertThat(required).contains(name);
        });
        assertThat(schema.toString()).doesNotContain("null");
    }

    /** Names of the schemas that the node refers to, directly or not. */
    private static void collect(JsonNode node, Set<String> names) {
        String reference = node.path("$ref").asString("");
        if (reference.startsWith("#/components/schemas/")) {
            String name = reference.substring("#/components/schemas/".length());
            if (names.add(name)) {
                collect(schema(name), names);
            }
        } else if (!reference.isEmpty()) {
            collect(resolved(node), names);
        }
        node.forEach(inner -> collect(inner, names));
    }

    private static JsonNode fieldsOf(JsonNode answer) {
        return resolved(answer.at("/content/application~1json/schema")).path("properties");
    }

    private static JsonNode schema(String name) {
        return API.get("components").get("schemas").get(name);
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : API.at(reference.substring(1));
    }

    private static List<Operation> withAnswer(Predicate<Operation> condition) {
        return operations().stream().filter(condition).toList();
    }

    private static List<Operation> operations() {
        var all = new ArrayList<Operation>();
        API.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                all.add(new Operation(operation.getKey(), path.getKey(), operation.getValue()))));
        return all;
    }

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("src/main/resources/openapi.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
