package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTests {

    private static final List<JavaSource> MAIN = JavaSource.below(JavaSource.MAIN);
    private static final List<JavaSource> TEST = JavaSource.below(JavaSource.TEST);

    @Test
    void theCodeIsTidy() {
        assertThat(Stream.of(MAIN, TEST, JavaSource.below(JavaSource.KIT))
                        .flatMap(List::stream)
                        .flatMap(source -> Tidy.violationsIn(source).stream()))
                .isEmpty();
    }

    @Test
    void theCodeDoesNotGetWorse() {
        var ratchet = Ratchet.read();
        var measured = Ratchet.measure(MAIN);
        if (Boolean.getBoolean("ratchet.write")) {
            ratchet.loweredTo(measured).write();
        }
        assertThat(ratchet.risenIn(measured)).isEmpty();
    }

    @Test
    void theRatchetTurnsOneWayOnly() {
        var ratchet = new Ratchet(Map.of("method-lines-longest", 30));
        assertThat(ratchet.risenIn(Map.of("method-lines-longest", 31)))
                .singleElement()
                .asString()
                .contains("rose from 30 to 31");
        assertThat(ratchet.risenIn(Map.of("method-lines-longest", 29))).isEmpty();
        assertThat(ratchet.loweredTo(Map.of("method-lines-longest", 31))).isEqualTo(ratchet);
        assertThat(ratchet.loweredTo(Map.of("method-lines-longest", 29)).figures())
                .containsEntry("method-lines-longest", 29);
    }

    @Test
    void tidyCodeIsLeftAlone() {
        assertThat(violationsIn("/** A shop. */ public class Shop { /** Opens. */ public void open() {} }"))
                .isEmpty();
        assertThat(violationsIn("class OrderTable { static final String ALL = \"SELECT id FROM orders\"; }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Shop {}",
                "/** A shop. */ public class Shop { public void open() {} }",
                "class Shop {\tint orders; }",
                "class Shop { void sell(int a, int b, int c, int d, int e) {} }",
                "class Shop { @Disabled void sell() {} }",
                "@org.junit.jupiter.api.Disabled class Shop {}",
                "class Shop { int count() { return jdbc.sql(\"…\" + name).query(); } }",
                "class Shop { static final String ALL = \"SELECT id FROM orders\"; }",
                "class OrderTable { String all = \"SELECT id FROM orders\"; }",
            })
    void untidyCodeIsRejected(String code) {
        assertThat(violationsIn(code)).hasSize(1);
    }

    @Test
    void whatIsTooLongIsRejected() {
        assertThat(violationsIn("class Shop {" + "\n".repeat(Tidy.LONGEST_FILE) + "}"))
                .singleElement()
                .asString()
                .contains("file of 301 lines");
        assertThat(violationsIn("class Shop { void sell() {" + "\n".repeat(Tidy.LONGEST_METHOD) + "} }"))
                .singleElement()
                .asString()
                .contains("sell has 41 lines");
        assertThat(violationsIn("class Shop {" + " ".repeat(Tidy.LONGEST_LINE) + "}"))
                .singleElement()
                .asString()
                .contains("line of 133 columns");
    }

    @Test
    void workLeftForLaterIsRejected() {
        assertThat(violationsIn("class Shop {} // TO" + "DO sell"))
                .singleElement()
                .asString()
                .contains("left for later");
    }

    private static List<String> violationsIn(String code) {
        return Tidy.violationsIn(JavaSource.of(Path.of("src/main/java/shop/Shop.java"), code));
    }
}
