package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the hand-written pages say about files, classes and commands is so. */
class DocsTests {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`");
    private static final Set<String> FOREIGN = Set.of("JdbcClient", "SecureRandom", "HttpOnly");

    @Test
    void theReadmeStartsWithTheTwoCommands() {
        String readme = JavaSource.read(Path.of("README.md"));
        assertThat(commandAfter("Run", readme)).isEqualTo("mvn spring-boot:run");
        assertThat(commandAfter("Test", readme)).isEqualTo("mvn verify");
        assertThat(JavaSource.read(Path.of(".ci/run"))).contains("\n" + commandAfter("Test", readme) + " ");
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(brokenLinks(pages())).isEmpty();
        assertThat(linksIn("see [there](docs/nowhere.md#part) and [out](https://example.org)"))
                .containsExactly("docs/nowhere.md");
    }

    @Test
    void everyClassThatIsNamedExists() throws IOException {
        Set<String> known = Stream.of(
                        classesBelow(JavaSource.MAIN),
                        classesBelow(JavaSource.TEST),
                        classesBelow(JavaSource.KIT),
                        FOREIGN)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        for (Path page : pages()) {
            assertThat(typesIn(JavaSource.read(page)))
                    .as("classes named in %s", page)
                    .filteredOn(type -> !known.contains(type))
                    .isEmpty();
        }
        assertThat(typesIn("`ClaimDesk` and `NoSuchThing`")).containsExactly("ClaimDesk", "NoSuchThing");
    }

    private static Set<String> classesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> brokenLinks(List<Path> pages) {
        return pages.stream()
                .flatMap(page -> linksIn(JavaSource.read(page)).stream()
                        .filter(link -> !Files.exists(page.resolveSibling(link)))
                        .map(link -> page + " → " + link))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
                                    .map(Path::of),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static List<String> linksIn(String text) {
        return LINK.matcher(text).results().map(DocsTests::firstGroup).toList();
    }

    private static List<String> typesIn(String text) {
        return TYPE.matcher(text).results().map(DocsTests::firstGroup).toList();
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }

    private static String commandAfter(String heading, String text) {
        var block = Pattern.compile("(?m)^#+ " + heading + "$[^`]*```\\w*\\n([^\\n]+)\\n")
                .matcher(text);
        return block.find() ? block.group(1) : "";
    }
}
