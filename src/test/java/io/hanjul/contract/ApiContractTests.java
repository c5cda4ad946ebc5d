package io.hanjul.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.GeneratedDocs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The description of the API is what the code gives. */
@Order(1)
class ApiContractTests {

    private static final Path DOCUMENT = Path.of("src/main/resources/openapi.json");

    @Test
    void theDescriptionIsMadeFromTheEndpoints() throws IOException, InterruptedException {
        List<Endpoint> endpoints = Endpoint.all();

        assertThat(endpoints).extracting(Endpoint::id).doesNotHaveDuplicates();
        GeneratedDocs.assertUpToDate(DOCUMENT, new ApiText().of(endpoints));
        if (Boolean.getBoolean("docs.write")) {
            writeTheTypesOfThePages();
        }
    }

    private static void writeTheTypesOfThePages() throws IOException, InterruptedException {
        Process npm = new ProcessBuilder("npm", "run", "--silent", "api")
                .directory(Path.of("web").toFile())
                .redirectErrorStream(true)
                .start();
        var told = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(npm.waitFor())
                .as("npm run api (in web, after npm ci): %s", told)
                .isZero();
    }
}
