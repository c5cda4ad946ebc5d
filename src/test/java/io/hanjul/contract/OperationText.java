package io.hanjul.contract;

import io.hanjul.edge.Access;
import io.hanjul.edge.Answers;
import io.hanjul.edge.PageRequest;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes one endpoint as an OpenAPI operation. */
final class OperationText {

    static final String BEARER = "accessToken";
    static final String COOKIE = "accessCookie";

    private static final Map<Access.Level, String> WHO = Map.of(
            Access.Level.OPEN, "Anybody.",
            Access.Level.SIGNED_IN, "Anybody who is signed in.",
            Access.Level.GUEST, "Guests, and everybody who may do more.",
            Access.Level.OWNER, "Approved owners and operators.",
            Access.Level.OPERATOR, "Operators.");

    private static final String CURSOR = "`next` of the page before; empty for the first page.";

    private final Words words;
    private final Schemas schemas;
    private final RefusalTexts refusals;

    OperationText(Words words, Schemas schemas, RefusalTexts refusals) {
        this.words = words;
        this.schemas = schemas;
        this.refusals = refusals;
    }

    ObjectNode of(Endpoint endpoint, String tag) {
        var code = HandlerCode.of(endpoint.code());
        Answered answered = Answered.of(endpoint, code);
        ObjectNode operation = node();
        operation.putArray("tags").add(tag);
        say(endpoint, operation);
        operation.put("operationId", endpoint.id());
        ArrayNode parameters = operation.putArray("parameters");
        endpoint.parameters().forEach(parameter -> parameter(parameters, parameter));
        Headers.read(parameters, code, answered.bodies().containsKey(304));
        body(endpoint).ifPresent(body -> operation.set("requestBody", body));
        ObjectNode responses = operation.putObject("responses");
        answered.bodies().forEach((status, body) -> {
            ObjectNode response = success(endpoint, status, body);
            Headers.write(response, code, status, answered);
            responses.set(status.toString(), response);
        });
        Refused.byStatus(endpoint, code)
                .forEach((status, codes) -> responses.set(status.toString(), refusals.refer(codes)));
        secure(endpoint, operation);
        return operation;
    }

    private void say(Endpoint endpoint, ObjectNode operation) {
        String said = words.of(endpoint.controller(), endpoint.code().getName());
        if (said.isEmpty()) {
            throw new AssertionError(
                    endpoint + ": say what it does in a Javadoc sentence; the description of the API shows it");
        }
        operation.put("summary", Words.firstSentence(said));
        operation.put("description", said + "\n\nWho: " + WHO.get(endpoint.access()));
    }

    private void parameter(ArrayNode parameters, MethodParameter parameter) {
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        String name = parameter.getParameter().getName();
        if (path != null) {
            parameters.add(parameter(name, "path", parameter).put("required", true));
        } else if (query != null) {
            boolean required = query.required()
                    && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                    && !parameter.isOptional();
            String called = query.name().isEmpty() ? name : query.name();
            ObjectNode written = parameter(called, "query", parameter).put("required", required);
            byDefault((ObjectNode) written.get("schema"), query.defaultValue());
            parameters.add(written);
        } else if (header != null && !Headers.OF_THE_TRANSPORT.contains(header.name())) {
            parameters.add(parameter(header.name(), "header", parameter).put("required", false));
        } else if (header == null && Endpoint.isQuery(parameter)) {
            Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .forEach(component -> parameters.add(parameter(component)));
        }
    }

    private ObjectNode parameter(RecordComponent component) {
        Class<?> record = component.getDeclaringRecord();
        ObjectNode written = node().put("name", component.getName()).put("in", "query");
        written.put("required", !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        String said = words.of(record, component.getName());
        if (!said.isEmpty()) {
            written.put("description", said);
        }
        if (component.getName().equals("cursor")) {
            // Whatever the server reads it as: to a client it is a text that it was given.
            written.put("description", CURSOR).putObject("schema").put("type", "string");
        } else {
            written.set("schema", schemas.of(record, component.getName()));
        }
        return written;
    }

    private ObjectNode parameter(String name, String in, MethodParameter parameter) {
        Type type = parameter.nestedIfOptional().getNestedGenericParameterType();
        ObjectNode written = node().put("name", name).put("in", in);
        ObjectNode schema = schemas.of(type);
        String said = words.of(parameter.nestedIfOptional().getNestedParameterType());
        if (!said.isEmpty()) {
            written.put("description", said);
        }
        if (name.equals("limit")) {
            schema.put("minimum", 1).put("maximum", PageRequest.MOST);
            written.put("description", "Most items of the page.");
        } else if (name.equals("cursor")) {
            written.put("description", CURSOR);
        }
        written.set("schema", schema);
        return written;
    }

    private static void byDefault(ObjectNode schema, String value) {
        if (value.isEmpty() || value.equals(ValueConstants.DEFAULT_NONE)) {
            return;
        }
        if (schema.path("type").asString("").equals("integer")) {
            schema.put("default", Long.parseLong(value));
        } else {
            schema.put("default", value);
        }
    }

    private Optional<ObjectNode> body(Endpoint endpoint) {
        return endpoint.parameters().stream()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .map(parameter -> {
                    RequestBody annotation = parameter.getParameterAnnotation(RequestBody.class);
                    ObjectNode body = node().put("required", annotation != null && annotation.required());
                    content(body, "application/json").set("schema", schemas.of(parameter.getGenericParameterType()));
                    return body;
                });
    }

    private ObjectNode success(Endpoint endpoint, int status, Optional<Type> body) {
        ObjectNode response =
                node().put("description", HttpStatus.valueOf(status).getReasonPhrase());
        body.ifPresent(type -> content(response, endpoint.mediaType()).set("schema", schemas.of(type)));
        if (status == 200 && !Answered.isJson(endpoint)) {
            ObjectNode content = content(response, endpoint.mediaType());
            content.putObject("schema").put("type", "string");
            if (endpoint.isStream()) {
                ArrayNode data = content.putObject("x-event-data").putArray("oneOf");
                events(endpoint).map(schemas::of).forEach(data::add);
            }
        }
        return response;
    }

    private static Stream<Class<?>> events(Endpoint endpoint) {
        Answers said = endpoint.code().getAnnotation(Answers.class);
        if (said == null) {
            throw new AssertionError(
                    endpoint + ": add @Answers with one record for the data of each kind of event of the stream");
        }
        return Arrays.stream(said.value());
    }

    private static ObjectNode content(ObjectNode parent, String mediaType) {
        return parent.putObject("content").putObject(mediaType);
    }

    private static void secure(Endpoint endpoint, ObjectNode operation) {
        boolean open = endpoint.access() == Access.Level.OPEN;
        ArrayNode security = operation.putArray("security");
        if (open) {
            security.addObject();
        }
        if (!open || Refused.asksWhoCalls(endpoint)) {
            List.of(BEARER, COOKIE).forEach(scheme -> security.addObject().putArray(scheme));
        }
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
