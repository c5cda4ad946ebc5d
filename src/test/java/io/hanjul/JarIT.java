package io.hanjul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The flat jar says everything that the libraries in it say, also where they say it in files of one name. */
class JarIT {

    private static final Pattern LINES = Pattern.compile(
            "META-INF/(services/[^/]+|spring/org.springframework.boot.(autoconfigure|actuate).*[.]imports"
                    + "|(LICENSE|NOTICE|license|notice)([.]txt)?)");
    private static final Pattern PROPERTIES =
            Pattern.compile("META-INF/(spring[.]factories|spring-autoconfigure-metadata[.]properties)");

    private static JarFile jar;
    private static List<JarFile> libraries;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(System.getProperty("hanjul.jar"));
        libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(JarIT::opened)
                .filter(JarIT::isInTheProduct)
                .toList();
        assertThat(libraries).hasSizeGreaterThan(100);
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
        for (JarFile library : libraries) {
            library.close();
        }
    }

    @Test
    void everyClassOfItsLibrariesIsThere() {
        Set<String> there = jar.stream().map(JarEntry::getName).collect(Collectors.toCollection(HashSet::new));
        assertThat(libraries)
                .flatMap(library -> classes(library).toList())
                .hasSizeGreaterThan(10_000)
                .allMatch(there::contains);
    }

    @Test
    void whatSeveralLibrariesSayInFilesOfOneNameIsSaidByAll() throws IOException {
        int compared = 0;
        for (JarFile library : libraries) {
            for (String name : named(library, LINES)) {
                assertThat(lines(jar, joined(name))).as(name).containsAll(lines(library, name));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void listsOfPropertiesAreJoined() throws IOException {
        int compared = 0;
        for (JarFile library : libraries) {
            for (String name : named(library, PROPERTIES)) {
                Properties whole = properties(jar, name);
                properties(library, name)
                        .forEach((key, list) -> assertThat(elements(whole.getOrDefault(key, "")))
                                .as("%s of %s", key, name)
                                .containsAll(elements(list)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    /** Signatures of single libraries would make the whole one invalid. */
    @Test
    void nothingInItIsSigned() {
        assertThat(jar.stream().map(JarEntry::getName)).noneMatch(name -> name.matches("META-INF/.*[.](SF|RSA|DSA)"));
    }

    private static JarFile opened(String path) {
        try {
            return new JarFile(path);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** Libraries of the tests alone are not; the first class tells. */
    private static boolean isInTheProduct(JarFile library) {
        return classes(library)
                .findFirst()
                .filter(name -> jar.getEntry(name) != null)
                .isPresent();
    }

    private static Stream<String> classes(JarFile library) {
        return library.stream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"));
    }

    private static List<String> named(JarFile library, Pattern names) {
        return library.stream()
                .map(JarEntry::getName)
                .filter(name -> names.matcher(name).matches())
                .toList();
    }

    /** Licences and notices are joined whether their names are written large or small. */
    private static String joined(String name) {
        return name.replace("license", "LICENSE").replace("notice", "NOTICE");
    }

    private static Set<String> lines(JarFile file, String name) throws IOException {
        return content(file, name).lines().map(String::strip).collect(Collectors.toSet());
    }

    private static Properties properties(JarFile file, String name) throws IOException {
        var properties = new Properties();
        try (InputStream entry = file.getInputStream(file.getEntry(name))) {
            properties.load(entry);
        }
        return properties;
    }

    private static Set<String> elements(Object list) {
        return Arrays.stream(String.valueOf(list).split(",", -1))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static String content(JarFile file, String name) throws IOException {
        try (InputStream entry = file.getInputStream(file.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
