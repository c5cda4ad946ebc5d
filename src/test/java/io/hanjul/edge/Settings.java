package io.hanjul.edge;

import java.time.Duration;
import java.util.List;

/** Settings of the edge for tests. */
final class Settings {

    private Settings() {}

    static EdgeSettings behind(String publicOrigin, List<String> trustedProxies) {
        return new EdgeSettings(
                publicOrigin,
                trustedProxies,
                65_536,
                4_194_304,
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                100,
                100,
                100);
    }

    static EdgeSettings plain() {
        return behind("", List.of());
    }
}
