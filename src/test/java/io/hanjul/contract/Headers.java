package io.hanjul.contract;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The headers that endpoints read and write, described once; which endpoint reads which is seen in its code. */
final class Headers {

    /** How the description calls a header that may be left out, when others must not leave it out. */
    private static final String IF_ANY = "-if-any";

    private static final String OPTIONAL_KEY = "io.hanjul.idempotency.IdempotentRequest.ifKeyed";

    private static final List<Header> REQUEST = List.of(
            new Header(
                    "Idempotency-Key",
                    "io.hanjul.idempotency.IdempotencyKey.of",
                    "Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the"
                            + " same answer for 24 hours instead of a second effect.",
                    "buy-2026-12-24-a7"),
            new Header(
                    "Idempotency-Key" + IF_ANY,
                    OPTIONAL_KEY,
                    "May be chosen by the client, 8 to 255 printable characters. The same key with the same body makes"
                            + " one thing within 24 hours, however often it is sent.",
                    "session-2026-12-24"),
            new Header(
                    "If-Match",
                    "io.hanjul.edge.Version.required",
                    "The `ETag` of what was read, so that nobody's change is overwritten unseen.",
                    "\"7\""),
            new Header(
                    "Hanjul-Entry",
                    "io.hanjul.waitingroom.EntryPass.of",
                    "The entry pass of API clients, where the sale has a waiting room. Browsers send a cookie instead.",
                    ""),
            new Header(
                    "Hanjul-Turn",
                    "io.hanjul.waitingroom.web.TurnCarrier.turn",
                    "The turn of API clients. Browsers send a cookie instead.",
                    ""),
            new Header(
                    "Hanjul-Place",
                    "io.hanjul.waitingroom.web.PlaceCarrier.shown",
                    "The proof of the place that API clients were given last. Browsers send a cookie instead.",
                    ""),
            new Header(
                    "Hanjul-Tokens",
                    "io.hanjul.edge.TokenCarrier.wantsCookies",
                    "`cookie` asks for tokens in cookies that no script can read, and empty texts in the body. For"
                            + " browsers.",
                    "cookie"));

    /** Headers of the transport, about which nothing is to be said here. */
    static final Set<String> OF_THE_TRANSPORT = Set.of("Accept-Encoding", "User-Agent", "Idempotency-Key", "If-Match");

    private Headers() {}

    private record Header(String name, String reader, String description, String example) {

        ObjectNode parameter() {
            ObjectNode parameter = node().put("name", name.replace(IF_ANY, "")).put("in", "header");
            boolean key = name.startsWith("Idempotency-Key");
            parameter
                    .put("required", name.equals("Idempotency-Key") || name.equals("If-Match"))
                    .put("description", description);
            ObjectNode schema = parameter.putObject("schema").put("type", "string");
            if (key) {
                schema.put("minLength", 8).put("maxLength", 255);
            }
            if (!example.isEmpty()) {
                schema.putArray("examples").add(example);
            }
            return parameter;
        }
    }

    /** Parameters that endpoints refer to, by the last part of the reference. */
    static ObjectNode parameters() {
        ObjectNode all = node();
        REQUEST.forEach(header -> all.set(header.name(), header.parameter()));
        all.set("Accept-Language", optional("Accept-Language", "Language of the words for people.", "ko"));
        all.set("If-None-Match", optional("If-None-Match", "The `ETag` of an answer that one has already.", "\"v7\""));
        return all;
    }

    /** Headers of answers. */
    static ObjectNode answers() {
        ObjectNode all = node();
        all.set("Location", text("Where the thing stands that was made or is being worked on.", "uri-reference"));
        all.set("ETag", text("Names this version of the answer.", ""));
        all.set("Cache-Control", text("`no-store`: nobody keeps a copy.", ""));
        all.set("Retry-After", text("Seconds after which asking again makes sense.", ""));
        all.set(
                "Hanjul-Place",
                text(
                        "A signed proof of the place, for API clients: to be sent along from then on. Not each time.",
                        ""));
        all.set("Idempotent-Replayed", text("`true` on an answer that was given before, to the same key.", ""));
        return all;
    }

    /** Adds what the endpoint reads. */
    static void read(ArrayNode parameters, HandlerCode code, boolean conditional) {
        REQUEST.stream()
                .filter(header -> code.reaches(header.reader()))
                // Reading a key that may be left out reads one like any other on the way.
                .filter(header -> !header.name().equals("Idempotency-Key") || !code.reaches(OPTIONAL_KEY))
                .forEach(header -> refer(parameters, header.name));
        if (conditional) {
            refer(parameters, "If-None-Match");
        }
        refer(parameters, "Accept-Language");
    }

    /** Adds what successes of that status carry. */
    static void write(ObjectNode response, HandlerCode code, int status, Answered answered) {
        ObjectNode headers = node();
        if (status == 201 || status == 202) {
            refer(headers, "Location");
        }
        if (status == 202 || (status == 204 && code.reaches("io.hanjul.waitingroom.Standings.beat"))) {
            refer(headers, "Retry-After");
        }
        if (code.reaches("io.hanjul.waitingroom.PlaceProofs.exchange")) {
            refer(headers, "Hanjul-Place");
        }
        if (!answered.kept()) {
            refer(headers, "Cache-Control");
        }
        if (answered.tagged()) {
            refer(headers, "ETag");
        }
        if (code.reaches("io.hanjul.idempotency.IdempotencyKey.of")) {
            refer(headers, "Idempotent-Replayed");
        }
        if (!headers.isEmpty()) {
            response.set("headers", headers);
        }
    }

    /** Adds what refusals of that status carry. */
    static void write(ObjectNode response, int status) {
        if (status == 429 || status == 503) {
            refer(response.putObject("headers"), "Retry-After");
        }
    }

    private static void refer(ArrayNode parameters, String name) {
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }

    private static void refer(ObjectNode headers, String name) {
        headers.putObject(name).put("$ref", "#/components/headers/" + name);
    }

    private static ObjectNode optional(String name, String description, String example) {
        ObjectNode parameter = node().put("name", name).put("in", "header").put("description", description);
        parameter.putObject("schema").put("type", "string").putArray("examples").add(example);
        return parameter;
    }

    private static ObjectNode text(String description, String format) {
        ObjectNode header = node().put("description", description);
        ObjectNode schema = header.putObject("schema").put("type", "string");
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        return header;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
