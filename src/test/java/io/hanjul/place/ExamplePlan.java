package io.hanjul.place;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The seating plan that the import page gives to owners as an example, exactly as the server serves it. */
final class ExamplePlan {

    private static final Path FILE = Path.of("web", "public", "example-plan.json");

    private ExamplePlan() {}

    static ObjectNode read() {
        return (ObjectNode) JsonMapper.shared().readTree(FILE.toFile());
    }
}
