package io.hanjul.contract;

import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.ProblemCatalogue;
import io.hanjul.problem.ProblemCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Refusals as responses that operations refer to: one for each set of codes that goes with one status. */
final class RefusalTexts {

    private final Map<String, ObjectNode> known = new TreeMap<>();

    /** A reference to the response that names exactly these codes, all of one status. */
    ObjectNode refer(Collection<ProblemCode> codes) {
        String name = codes.stream().map(ProblemCode::name).collect(Collectors.joining("."));
        known.computeIfAbsent(name, ignored -> response(codes));
        return node().put("$ref", "#/components/responses/" + name);
    }

    /** All responses that were referred to. */
    ObjectNode responses() {
        ObjectNode all = node();
        known.forEach(all::set);
        return all;
    }

    private static ObjectNode response(Collection<ProblemCode> codes) {
        ObjectNode response = node().put(
                        "description",
                        codes.stream()
                                .map(code -> "- `" + code.name() + "`: " + code.en())
                                .collect(Collectors.joining("\n")));
        Headers.write(response, codes.iterator().next().status().value());
        ArrayNode both = response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .putArray("allOf");
        both.addObject().put("$ref", "#/components/schemas/Problem");
        ObjectNode narrowed = both.addObject().put("type", "object");
        narrowed.putArray("required").add("code");
        ArrayNode names = narrowed.putObject("properties").putObject("code").putArray("enum");
        codes.forEach(code -> names.add(code.name()));
        return response;
    }

    /** Every code of the product, with its module, its status and its words. */
    static ObjectNode problemCode() {
        ObjectNode schema = node().put("type", "string");
        schema.put("description", "Why a request was refused; never renamed, never given another meaning.");
        ArrayNode codes = schema.putArray("enum");
        ProblemCatalogue.groups().stream()
                .flatMap(group -> group.codes().stream())
                .map(ProblemCode::name)
                .sorted(Comparator.naturalOrder())
                .forEach(codes::add);
        ObjectNode meanings = schema.putObject("x-problems");
        ProblemCatalogue.groups()
                .forEach(group -> group.codes()
                        .forEach(code -> meanings.putObject(code.name())
                                .put("module", group.module())
                                .put("status", code.status().value())
                                .put("ko", code.ko())
                                .put("en", code.en())));
        return schema;
    }

    /** The body of every refusal. */
    static ObjectNode problem(Words words) {
        ObjectNode schema = node().put("type", "object");
        schema.put(
                "description",
                "A refusal (RFC 9457). Some codes add facts of their own, e.g. `taken` or `retryAfterSeconds`.");
        ObjectNode fields = schema.putObject("properties");
        text(fields, "type", "Address of the page about the code.").put("format", "uri-reference");
        text(fields, "title", "What happened and what can be done, in the language asked for.");
        fields.putObject("status").put("type", "integer").put("description", "The HTTP status.");
        text(fields, "detail", "A sentence for developers; may be empty.");
        text(fields, "instance", "The address that was asked.").put("format", "uri-reference");
        fields.putObject("code").put("$ref", "#/components/schemas/ProblemCode");
        text(fields, "traceId", "Names this request in the server's logs.");
        ObjectNode errors = fields.putObject("errors").put("type", "array");
        errors.put("description", "The fields that are to blame; may be empty.");
        ObjectNode error = errors.putObject("items").put("type", "object");
        ObjectNode parts = error.putObject("properties");
        text(parts, "field", words.of(FieldProblem.class, "field"));
        text(parts, "code", words.of(FieldProblem.class, "code"));
        text(parts, "message", "What is wrong with it, in the language asked for.");
        error.putArray("required").add("field").add("code").add("message");
        schema.putArray("required")
                .addAll(fields.propertyStream()
                        .map(field -> (JsonNode) JsonNodeFactory.instance.stringNode(field.getKey()))
                        .toList());
        return schema;
    }

    private static ObjectNode text(ObjectNode fields, String name, String description) {
        return fields.putObject(name).put("type", "string").put("description", description);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
