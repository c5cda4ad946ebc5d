package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.hanjul.waitingroom.line.Chain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

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
                "ROOM --proof 0:1:",
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

    /** It would be asked for the same page for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"items\":[],\"next\":\"0\"}", "{\"items\":[],\"next\":\"7\"}"})
    void pagesThatDoNotFollowEachOtherAreNotReadOn(String page) throws IOException {
        assertThat(checked(page)).isEqualTo(CheckLineCommand.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("pages that do not follow each other");
    }

    @Test
    void whatAServerSaysIsNoCommandToTheTerminal() throws IOException {
        String body = "\u001b[2J";
        String entry = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "seq",
                        1,
                        "kind",
                        "OPEN",
                        "body",
                        body,
                        "hash",
                        Chain.START.with("OPEN", body).head(),
                        "seed",
                        ""));

        assertThat(checked("{\"items\":[" + entry + "],\"next\":\"\"}")).isEqualTo(CheckLineCommand.BROKEN);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("BROKEN at entry 1: ", "?[2J");
    }

    /** What the command says of a server that has this page of a chain, and an empty board. */
    private int checked(String page) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = (exchange.getRequestURI().getPath().endsWith("/board") ? "{}" : page)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            return command.execute(ROOM.replace(":1/", ":" + server.getAddress().getPort() + "/"));
        } finally {
            server.stop(0);
        }
    }
}
