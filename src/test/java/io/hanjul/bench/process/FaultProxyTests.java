package io.hanjul.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTests {

    /** A port that no test is ever given, while one that was closed may be another's at once. */
    private static final int NOBODYS_PORT = 1;

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final int PATIENT_MILLIS = 20_000;
    private static final int NOT_LONG_MILLIS = 300;

    private final AtomicInteger heard = new AtomicInteger();
    private ServerSocket echo;
    private FaultProxy proxy;

    @BeforeEach
    void connect() throws IOException {
        echo = echoServer("");
        proxy = FaultProxy.to(echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void aGoodLinkChangesNothing() throws IOException {
        try (var client = client()) {
            assertThat(ask(client, "hello")).isEqualTo("hello");
            client.shutdownOutput();
            assertThat(client.getInputStream().read())
                    .as("the end comes through, too")
                    .isNegative();
        }
        Awaitility.await().until(() -> proxy.connections() == 0);
    }

    @Test
    void latencyIsAddedToOneDirectionAndTakenAwayAgain() throws IOException {
        try (var client = client()) {
            proxy.poison(Direction.TO_CLIENT, Toxics.late(Duration.ofMillis(250)));
            assertThat(millisOf(() -> ask(client, "hello"))).isBetween(250L, 10_000L);
            proxy.poison(Direction.TO_SERVER, Toxics.late(Duration.ofMillis(250)));
            assertThat(millisOf(() -> ask(client, "hello"))).isGreaterThanOrEqualTo(500);
            proxy.heal();
            assertThat(ask(client, "hello")).isEqualTo("hello");
        }
    }

    /** Twenty pieces with half a second each would take ten, if they waited for each other. */
    @Test
    void latencyMakesBytesLateAndNotFewer() throws IOException {
        proxy.poison(Direction.TO_SERVER, Toxics.late(Duration.ofMillis(500)));
        try (var client = client()) {
            long millis = millisOf(() -> {
                for (int i = 0; i < 20; i++) {
                    client.getOutputStream().write(i);
                    client.getOutputStream().flush();
                    Patience.pass(Duration.ofMillis(20));
                }
                return client.getInputStream().readNBytes(20).length;
            });
            assertThat(millis).isBetween(500L, 8_000L);
        }
    }

    @Test
    void bandwidthIsBounded() throws IOException {
        proxy.poison(Direction.TO_SERVER, Toxics.narrow(50_000));
        try (var client = client()) {
            assertThat(millisOf(() -> ask(client, "x".repeat(20_000)))).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void answersCanVanishWhileRequestsArrive() throws IOException {
        proxy.poison(Direction.TO_CLIENT, Toxics.cutOff());
        try (var client = client()) {
            assertNoAnswer(client);
            Awaitility.await().untilAsserted(() -> assertThat(heard).hasValue("hello".length()));
        }
    }

    @Test
    void requestsCanVanish() throws IOException {
        proxy.poison(Direction.TO_SERVER, Toxics.cutOff());
        try (var client = client()) {
            assertNoAnswer(client);
            Awaitility.await().until(() -> proxy.vanished() == "hello".length());
            assertThat(heard).hasValue(0);
            proxy.heal();
            assertThat(ask(client, "again"))
                    .as("what vanished does not come back")
                    .isEqualTo("again");
        }
    }

    @Test
    void connectionsAreReset() throws IOException {
        try (var client = client()) {
            ask(client, "hello");
            proxy.reset();
            assertThatThrownBy(() -> ask(client, "hello")).isInstanceOf(SocketException.class);
        }
        try (var another = client()) {
            assertThat(ask(another, "hello")).isEqualTo("hello");
        }
    }

    @Test
    void connectionsAreRefusedUntilItIsHealed() throws IOException {
        proxy.refuse();
        // A socket that somebody is just accepting on is closed a moment later.
        Awaitility.await().untilAsserted(() -> assertThatThrownBy(this::client).isInstanceOf(ConnectException.class));
        proxy.heal();
        try (var client = client()) {
            assertThat(ask(client, "hello")).isEqualTo("hello");
        }
    }

    @Test
    void aHalfOpenConnectionIsTakenAndNeverServed() throws IOException {
        proxy.leaveHalfOpen();
        try (var client = client()) {
            assertNoAnswer(client);
            assertThat(heard).hasValue(0);
        }
    }

    @Test
    void itCanLeadElsewhere() throws IOException {
        try (var other = echoServer("other: ")) {
            proxy.lead(other.getLocalPort());
            try (var client = client()) {
                assertThat(ask(client, "hello")).isEqualTo("other");
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsAReset() throws IOException {
        proxy.lead(NOBODYS_PORT);
        assertThatThrownBy(() -> {
                    try (var client = client()) {
                        ask(client, "hello");
                    }
                })
                .isInstanceOf(SocketException.class);
    }

    private Socket client() throws IOException {
        var client = new Socket(HERE, proxy.port());
        client.setSoTimeout(PATIENT_MILLIS);
        return client;
    }

    private static void assertNoAnswer(Socket client) throws IOException {
        client.setSoTimeout(NOT_LONG_MILLIS);
        assertThatThrownBy(() -> ask(client, "hello")).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(PATIENT_MILLIS);
    }

    /** As many bytes back as were sent. */
    private static String ask(Socket client, String what) throws IOException {
        byte[] bytes = what.getBytes(StandardCharsets.US_ASCII);
        client.getOutputStream().write(bytes);
        byte[] answer = client.getInputStream().readNBytes(bytes.length);
        if (answer.length < bytes.length) {
            throw new SocketException("the connection ended");
        }
        return new String(answer, StandardCharsets.US_ASCII);
    }

    private ServerSocket echoServer(String greeting) throws IOException {
        var listening = new ServerSocket(0, 50, HERE);
        Thread.ofVirtual().start(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket client = listening.accept();
                    Thread.ofVirtual().start(() -> echo(client, greeting));
                } catch (IOException e) {
                    break;
                }
            }
        });
        return listening;
    }

    private void echo(Socket client, String greeting) {
        try (client) {
            client.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
            for (int read = client.getInputStream().read();
                    read >= 0;
                    read = client.getInputStream().read()) {
                heard.incrementAndGet();
                client.getOutputStream().write(read);
            }
        } catch (IOException e) {
            // The client was reset.
            heard.incrementAndGet();
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> long millisOf(Step<T> step) throws IOException {
        long begin = System.nanoTime();
        step.take();
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
