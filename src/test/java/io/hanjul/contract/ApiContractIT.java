package io.hanjul.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.People;
import io.hanjul.testing.ServerTest;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the running server answers below {@code /v1} is what it describes, no more and no less. */
@ServerTest
class ApiContractIT {

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    @Autowired
    private People people;

    @Test
    void everyRouteOfTheRunningServerIsDescribed() {
        JsonNode described = JsonMapper.shared()
                .readTree(people.stranger()
                        .get("/v3/api-docs")
                        .expecting(200)
                        .raw()
                        .body());

        assertThat(described
                        .get("paths")
                        .propertyStream()
                        .flatMap(path -> path.getValue()
                                .propertyStream()
                                .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())))
                .containsExactlyInAnyOrderElementsOf(mapping.getHandlerMethods().keySet().stream()
                        .flatMap(ApiContractIT::routes)
                        .toList());
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith("/v1/") && !path.contains("/plain"))
                .flatMap(path ->
                        info.getMethodsCondition().getMethods().stream().map(method -> method.name() + " " + path));
    }
}
