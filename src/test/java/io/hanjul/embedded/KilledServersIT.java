package io.hanjul.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Goal: an embedded server that is killed while the node lives comes back, and guests go on, with nobody's help. */
@ServerTest
class KilledServersIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private MeterRegistry meters;

    @Value("${hanjul.data}")
    private Path data;

    @Value("${hanjul.payment.gateway-url}")
    private URI gateway;

    private Venue hall;
    private String room;
    private Guest inside;
    private Guest inLine;

    /** One is inside, and there is room for no more, so the next one waits. */
    @BeforeEach
    void somebodyWaitsInLine() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
        room = hall.opensARoom(6_000, 1);
        inside = people.aGuest().joins(room).isCalledAndEnters(room);
        inLine = people.aGuest().joins(room);
        await().atMost(LIMIT)
                .until(() -> inLine.looksAtTheLine(room).path("state").asString(), "WAITING"::equals);
    }

    @Test
    void afterAKillOfPostgresTheNodeFindsItAgain() {
        double outages = outages();

        kill("postgres/postmaster.pid");

        assertThat(outages()).as("outages that were noticed").isGreaterThan(outages);
        goOn();
    }

    @Test
    void afterAKillOfRedisWhoWaitedStillWaits() {
        kill("redis/redis.pid");
        goOn();
    }

    @Test
    void afterAKillOfTheGatewayWhoHoldsPays() {
        kill("gateway/gateway.pid");
        await().atMost(LIMIT).until(this::gatewayListens);
        goOn();
    }

    /** Kills it alone, its children not, and waits for the one that takes its place. */
    private void kill(String pidFile) {
        var server = new Child(data.resolve(pidFile), DataFolder.realPath(data) + "/");
        ProcessHandle killed = server.find().orElseThrow();
        killed.destroyForcibly();
        await().atMost(LIMIT)
                .until(() ->
                        server.find().filter(now -> now.pid() != killed.pid()).isPresent());
        await().atMost(LIMIT)
                .until(() -> people.stranger().get("/actuator/health").status() == 200);
        assertThat(people.stranger().get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private void goOn() {
        await().atMost(LIMIT)
                .until(() ->
                        inside.api().delete("/v1/rooms/" + room + "/entries/me").status() == 204);
        inLine.isCalledAndEnters(room);
        var paid = inLine.buys(inLine.holds(hall.session(), hall.units().subList(0, 2)));
        assertThat(paid.expecting(200).text("state")).isEqualTo("DONE");
        people.aGuest().joins(room).isCalledAndEnters(room);
    }

    private boolean gatewayListens() {
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private double outages() {
        return meters.counter("hanjul.database.outages").count();
    }
}
