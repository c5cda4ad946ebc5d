package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class LayoutCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final LayoutCommand command = new LayoutCommand(printer(out), printer(err), name -> "secret");

    @TempDir
    private Path folder;

    @Test
    void aSoundPlanIsSummedUpBySection() throws IOException {
        ObjectNode plan = Plans.floor("A", "B");
        Plans.seat(plan, 0, 0).putObject("hanjul").put("accessible", true);

        assertThat(command.execute("check", file(plan.toString()))).isEqualTo(LayoutCommand.DONE);

        assertThat(text(out).lines())
                .containsExactly(
                        "Small hall: 8 units in 2 rows of 1 sections",
                        "  Floor: 8 units, rows A … B, categories R, 1 accessible");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void everyErrorOfAWrongPlanIsSaid() throws IOException {
        ObjectNode plan = Plans.floor("A");
        Plans.seat(plan, 0, 1).put("category", "Gold");
        plan.remove("name");

        assertThat(command.execute("check", file(plan.toString()))).isEqualTo(LayoutCommand.REFUSED);

        assertThat(text(err).lines())
                .containsExactly(
                        "plan: name is missing",
                        "zone «Floor», row A, number 2: unknown category «Gold»",
                        "Errors in the plan: 2");
    }

    @Test
    void whatIsNoJsonOrNotThereIsSaidInOneSentence() throws IOException {
        assertThat(command.execute("check", file("{ name"))).isEqualTo(LayoutCommand.UNREACHABLE);
        assertThat(command.execute("check", folder.resolve("nothing.json").toString()))
                .isEqualTo(LayoutCommand.UNREACHABLE);
        assertThat(command.execute("check", folder.toString())).isEqualTo(LayoutCommand.UNREACHABLE);

        assertThat(text(err).lines()).hasSize(3).allMatch(line -> line.startsWith("layout: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "draw FILE",
                "check FILE more",
                "import FILE",
                "import FILE --place p",
                "import FILE --place p --email",
                "import FILE --place p --email e --url ftp://localhost",
                "import FILE --place p --email e --url http://example.test",
                "import FILE --place p --email e --url nowhere",
                "import FILE --password p"
            })
    void wrongArgumentsGetTheUsage(String line) throws IOException {
        String[] args = line.replace("FILE", file(Plans.floor("A").toString())).split(" ", -1);

        assertThat(command.execute(args)).isEqualTo(LayoutCommand.MISUSED);

        assertThat(text(err)).contains("usage: layout check FILE").doesNotContain("Exception");
    }

    @Test
    void aWrongPlanIsNotEvenSent() throws IOException {
        assertThat(command.execute("import", file("{}"), "--place", "p", "--email", "e"))
                .isEqualTo(LayoutCommand.REFUSED);
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneSentence() throws IOException {
        String plan = file(Plans.floor("A").toString());
        String[] args = {"import", plan, "--place", "p", "--email", "e", "--url", "http://localhost:1"};

        assertThat(command.execute(args)).isEqualTo(LayoutCommand.UNREACHABLE);

        assertThat(text(err).lines()).singleElement().asString().contains("cannot reach http://localhost:1");
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), content).toString();
    }

    private static PrintStream printer(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
