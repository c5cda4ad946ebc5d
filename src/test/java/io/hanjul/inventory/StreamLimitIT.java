package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One address cannot take all the live streams that there are. */
@ServerTest
class StreamLimitIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 500;
    private static final String CROWDED = "198.51.100.7";

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void anAddressMayHaveSoManyAndAsksForTheSeatsInsteadOfMore() throws IOException {
        var hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 10), 4));
        String path = "/v1/sessions/" + hall.session();
        for (int i = 0; i < MOST; i++) {
            assertThat(statusOf(path + "/events", CROWDED)).as("stream " + i).isEqualTo(200);
        }

        assertThat(statusOf(path + "/events", CROWDED)).as("one more").isEqualTo(429);
        var refused = people.stranger().throughTheProxy(CROWDED).get(path + "/events");
        assertThat(refused.expecting(429).code()).isEqualTo("TOO_MANY_STREAMS");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        people.stranger().throughTheProxy(CROWDED).get(path + "/availability").expecting(200);
        assertThat(statusOf(path + "/events", "198.51.100.8")).isEqualTo(200);

        leave();
        await().atMost(PATIENCE).until(() -> {
            people.aGuest().holds(hall.session(), hall.units().subList(0, 1));
            return statusOf(path + "/events", CROWDED) == 200;
        });
    }

    /** Nobody could notice that they have gone: nothing of what is written for them goes over the network. */
    @Test
    void whoAsksForTheHeadAloneHasNoStream() throws IOException {
        var hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 10), 4));
        String path = "/v1/sessions/" + hall.session() + "/events";
        for (int i = 0; i < MOST; i++) {
            assertThat(statusOf("HEAD", path, "198.51.100.9")).as("head " + i).isEqualTo(200);
        }

        assertThat(statusOf(path, "198.51.100.9")).isEqualTo(200);
    }

    private int statusOf(String path, String address) throws IOException {
        return statusOf("GET", path, address);
    }

    /** Opens a stream through the proxy, and leaves it open. */
    private int statusOf(String method, String path, String address) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.ofLiteral(ServerTest.PROXY), 0);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        sockets.add(socket);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        return Integer.parseInt(new String(status, StandardCharsets.US_ASCII).substring("HTTP/1.1 ".length()));
    }
}
