package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.IdSource;
import io.hanjul.testing.Api;
import io.hanjul.testing.ServerTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is measured of requests is measured of all: nobody makes the rest dark by calling many routes first. */
@ServerTest
class EveryRouteIsCountedIT {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private IdSource ids;

    @LocalServerPort
    private int port;

    @Test
    void howeverManyRoutesWereCalledBefore() {
        Api stranger = new Api(URI.create("http://localhost:" + port));
        JsonNode paths = stranger.get("/v3/api-docs").expecting(200).body().path("paths");
        paths.properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .limit(1)
                        .forEach(method -> stranger.send(
                                method.toUpperCase(Locale.ROOT),
                                path.getKey().replaceAll("\\{\\w+}", ids.next().toString()))));

        await().untilAsserted(() -> assertThat(counted()).containsAll(paths.propertyNames()));
    }

    private Set<String> counted() {
        return meters.find("http.server.requests").timers().stream()
                .map(timer -> String.valueOf(timer.getId().getTag("uri")))
                .collect(Collectors.toSet());
    }
}
