package io.hanjul.place;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a seating plan to a server: signs in, imports, signs out. */
final class LayoutUpload {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI server;
    private final String place;
    private final String name;

    LayoutUpload(URI server, String place, String name) {
        this.server = server;
        this.place = place;
        this.name = name;
    }

    /** What the server said, in a few lines for a terminal. */
    record Answer(boolean accepted, String text) {

        static Answer of(int status, JsonNode body) {
            if (status < 300) {
                return new Answer(
                        true,
                        "imported as layout %s: %d units in %d rows of %d sections"
                                .formatted(
                                        body.path("id").asString(""),
                                        body.path("unitCount").asInt(0),
                                        body.path("rowCount").asInt(0),
                                        body.path("sectionCount").asInt(0)));
            }
            var text = new StringBuilder("refused with %d %s: %s"
                    .formatted(
                            status,
                            body.path("code").asString(""),
                            body.path("title").asString("")));
            body.path("errors")
                    .values()
                    .forEach(error -> text.append(System.lineSeparator())
                            .append(error.path("message").asString("")));
            return new Answer(false, text.toString());
        }
    }

    Answer send(JsonNode plan, String email, String password) throws IOException {
        try (var http = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            var credentials = JSON.writeValueAsString(Map.of("email", email, "password", password));
            HttpResponse<String> signIn = call(http, to("/v1/session").POST(BodyPublishers.ofString(credentials)));
            if (signIn.statusCode() >= 300) {
                return Answer.of(signIn.statusCode(), bodyOf(signIn));
            }
            String bearer = "Bearer " + bodyOf(signIn).path("accessToken").asString("");
            String path = "/v1/places/" + encoded(place) + "/layouts?name=" + encoded(name);
            var body = BodyPublishers.ofString(JSON.writeValueAsString(plan));
            HttpResponse<String> imported =
                    call(http, to(path).header("Authorization", bearer).POST(body));
            call(http, to("/v1/session").header("Authorization", bearer).DELETE());
            return Answer.of(imported.statusCode(), bodyOf(imported));
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> call(HttpClient http, HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (IOException e) {
            throw new IOException("cannot reach " + server + ": " + e.getClass().getSimpleName(), e);
        }
    }

    private static JsonNode bodyOf(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
