package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Somebody who checks a line from outside, with the command that anybody has. */
final class LineChecker {

    private final Api api;
    private final RoomId room;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CheckLineCommand command = new CheckLineCommand(printer(out), printer(err));

    LineChecker(Api api, RoomId room) {
        this.api = api;
        this.room = room;
    }

    private static PrintStream printer(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Gives the command's exit code, which is that of a good line only where nothing is said to be wrong. */
    int check(String... options) {
        out.reset();
        err.reset();
        String address = api.base().resolve(path(room, "")).toString();
        int code = command.execute(
                Stream.concat(Stream.of(address), Stream.of(options)).toArray(String[]::new));
        assertThat(code == CheckLineCommand.GOOD).as("%s", err).isEqualTo(err.size() == 0);
        return code;
    }

    /** Finds nothing wrong, and gives what it says. */
    String finds(String... options) {
        int code = check(options);
        assertThat(code).as("%s", err).isEqualTo(CheckLineCommand.GOOD);
        return report();
    }

    /** What it said last of a line. */
    String report() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What it said last to be wrong; empty text when nothing was. */
    String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
