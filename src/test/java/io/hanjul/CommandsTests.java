package io.hanjul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CommandsTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void settingsAloneStartTheServer() {
        assertThat(Commands.areMeantBy()).isFalse();
        assertThat(Commands.areMeantBy("--server.port=8081", "--hanjul.demo=false"))
                .isFalse();
        assertThat(Commands.areMeantBy("rush", "--guests", "500")).isTrue();
    }

    @Test
    void aMistypedCommandIsToldWhatThereIs() {
        assertThat(Commands.areMeantBy("rsuh", "--guests", "500")).isTrue();
        assertThat(run("rsuh", "--guests", "500")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("There is no command \"rsuh\".")
                .contains("check-line|gateway|layout|rush");
    }

    @Test
    void whoAsksForHelpGetsIt() {
        for (String asked : new String[] {"--help", "-h", "help"}) {
            out.reset();
            assertThat(Commands.areMeantBy(asked)).isTrue();
            assertThat(run(asked)).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .startsWith("usage:")
                    .contains("--SETTING=VALUE");
        }
    }

    @Test
    void aCommandGetsWhatStandsBehindIt() {
        assertThat(run("layout", "check", "no-such-file.json")).isPositive();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private int run(String... args) {
        return Commands.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
