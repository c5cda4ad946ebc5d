package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckLineCommandTests {

    private static final String ROOM = "http://localhost:1/v1/rooms/0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream printer = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final CheckLineCommand command = new CheckLineCommand(printer, printer);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://localhost/rooms/0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c",
                "http://localhost:1/v1/rooms/1",
                "http://localhost:1",
                "not an address",
                "ROOM --turn",
                "ROOM --turn nothing",
                "ROOM --seen abc",
                "ROOM --seed 1",
            })
    void wrongArgumentsGetTheUsage(String words) {
        assertThat(command.execute(words.replace("ROOM", ROOM).split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("usage: check-line ADDRESS-OF-ROOM")
                .doesNotContain("Exception");
    }

    @Test
    void withoutArgumentsToo() {
        assertThat(command.execute()).isEqualTo(CheckLineCommand.UNREADABLE);
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneSentence() {
        assertThat(command.execute(ROOM)).isEqualTo(CheckLineCommand.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("check-line: cannot reach " + ROOM);
    }
}
