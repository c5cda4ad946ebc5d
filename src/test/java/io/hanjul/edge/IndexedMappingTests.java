package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class IndexedMappingTests {

    private final IndexedMapping mapping = new IndexedMapping();

    @Controller
    static class Endpoints {

        @GetMapping({"/v1/rooms/{room}/board", "/v1/halls/{room}/board"})
        void board() {}

        @GetMapping("/v1/rooms/{room}/{other}")
        void anything() {}

        @GetMapping("/v1/rooms/mine/board")
        void mine() {}

        @GetMapping("/v1/{kind}/{id}/old")
        void old() {}

        @GetMapping("/v1/files/{*path}")
        void file() {}

        @DeleteMapping("/v1/rooms/{room}")
        void end() {}
    }

    @BeforeEach
    void register() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("endpoints", Endpoints.class);
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/rooms/7/board, board",
        "/v1/halls/7/board, board",
        "/v1/rooms/mine/board, mine",
        "/v1/rooms/7/news, anything",
        "/v1/seats/7/old, old",
        "/v1/files/a/b/c/d, file",
        "/v1/rooms;a=1/7/board, board",
    })
    void findsWhatSpringByItselfWouldFind(String path, String method) throws Exception {
        assertThat(find("GET", path).getMethod().getName()).isEqualTo(method);
    }

    @Test
    void tellsTheVariablesOfThePath() throws Exception {
        MockHttpServletRequest request = request("GET", "/v1/rooms/7/board");
        mapping.getHandler(request);

        assertThat(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                .isEqualTo(Map.of("room", "7"));
        assertThat(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .hasToString("/v1/rooms/{room}/board");
    }

    @Test
    void anotherMethodOrPathIsRefused() throws Exception {
        assertThatThrownBy(() -> find("GET", "/v1/rooms/7")).isInstanceOf(HttpRequestMethodNotSupportedException.class);
        assertThat(mapping.getHandler(request("GET", "/v1/rooms/7/board/extra")))
                .isNull();
    }

    private HandlerMethod find(String method, String path) throws Exception {
        var chain = mapping.getHandler(request(method, path));
        assertThat(chain).isNotNull();
        return (HandlerMethod) chain.getHandler();
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
