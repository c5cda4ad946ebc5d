package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Signal;
import io.hanjul.embedded.NamedServers.Name;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What {@code bench/drill} does at length, in two short rounds: people hold and pay, something is killed, and every
 * answer that they got must be true afterwards. The node is a process of its own, and so is each of its servers.
 */
@Execution(ExecutionMode.CONCURRENT)
@Order(2)
@ResourceLock("KillRoundsIT")
class KillRoundsIT {

    private static final Exercise.Tempo SHORT =
            new Exercise.Tempo(5, 0, 500, Duration.ofMillis(500), Duration.ofSeconds(90));
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int NOT_LONG_MILLIS = 300;
    private static final long SEED = 26;
    private static final int PEOPLE = 12;

    private static Apart place;
    private static Ground ground;

    @BeforeAll
    static void start() {
        place = Apart.start("kill-rounds", Ground.product().withOptions("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        ground = place.ground(PEOPLE);
    }

    @AfterAll
    static void end() {
        place.close();
    }

    @Test
    void whenTheNodeIsKilledNoAnswerBecomesUntrueAndWhatWasChargedIsBooked() {
        assertEveryPromiseKept(new KillCharged(place, PEOPLE / 2 + 1, App.START_LIMIT));
    }

    @Test
    void whenPostgresIsKilledNoAnswerThatTheNodeGaveBecomesUntrue() {
        assertEveryPromiseKept(new KillServer(place, Name.POSTGRES));
    }

    @Test
    void aServerCanBeStoodStillByNameAndGoesOn() throws IOException {
        try (var redis = new Socket(InetAddress.ofLiteral("127.0.0.1"), linkOf(Name.REDIS))) {
            place.servers().send(Name.REDIS, Signal.STOP);
            redis.setSoTimeout(NOT_LONG_MILLIS);
            redis.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> redis.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);

            place.servers().send(Name.REDIS, Signal.CONT);
            redis.setSoTimeout((int) SOON.toMillis());
            assertThat(redis.getInputStream().read()).as("an answer begins").isPositive();
        }
    }

    @Test
    void aNodeCanBeStoodStillAndGoesOn() {
        place.app().send(Signal.STOP);
        await().atMost(SOON).until(() -> !place.app().healthy());
        place.app().send(Signal.CONT);
        await().atMost(SOON).until(place.app()::healthy);
    }

    private static void assertEveryPromiseKept(Fault fault) {
        try (var exercise = new Exercise(ground, fault, SHORT, KillRoundsIT::nothingEndsYet)) {
            Drill.Round round = exercise.play(new SplittableRandom(SEED));
            assertThat(round.broken()).as("%s", round.facts()).isEmpty();
            assertThat((Integer) round.facts().get("bookings acknowledged")).isPositive();
        }
    }

    private static void nothingEndsYet() {
        await().atMost(SOON).until(place.app()::healthy);
    }

    private static int linkOf(Name server) {
        return place.servers().link(server).port();
    }
}
