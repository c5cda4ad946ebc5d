package io.hanjul.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that exists only while the app is open is lost at the first reload; so the server knows every address. */
class PagesControllerTests {

    private static final Path ROUTES = Path.of("web/src/app.tsx");
    private static final Pattern PAGE = Pattern.compile("(?:page|ownPage)\\(\\s*['`]((?:/|\\$\\{base})[^'`]*)['`]");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}|:[a-z]+");

    @Test
    void theServerGivesThePageForEveryAddressOfTheApp() throws IOException {
        List<String> routes = PAGE.matcher(Files.readString(ROUTES))
                .results()
                .map(call -> call.group(1))
                .flatMap(PagesControllerTests::atEachDesk)
                .filter(route -> !route.startsWith("/dev/"))
                .map(PagesControllerTests::withoutNames)
                .toList();
        assertThat(routes).hasSizeGreaterThan(20).isSubsetOf(served());
    }

    private static Stream<String> atEachDesk(String route) {
        return route.contains("${base}")
                ? Stream.of(route.replace("${base}", "/operator"), route.replace("${base}", "/manage"))
                : Stream.of(route);
    }

    private static Set<String> served() {
        return Stream.of(PagesController.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GetMapping.class))
                .flatMap(method ->
                        Stream.of(method.getAnnotation(GetMapping.class).value()))
                .flatMap(path ->
                        Stream.of("operator", "manage").map(desk -> path.replace("{desk:operator|manage}", desk)))
                .map(PagesControllerTests::withoutNames)
                .collect(Collectors.toSet());
    }

    private static String withoutNames(String path) {
        return PARAMETER.matcher(path).replaceAll("*");
    }
}
