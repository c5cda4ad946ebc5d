package io.hanjul.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTests {

    private static final Duration STALL = Duration.ofMillis(600);
    private static final int STALLS_AT = 100;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Requests GET =
            Requests.same("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(handlers);
        server.start();
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
        handlers.close();
    }

    /**
     * 500 requests a second are meant to start while the server stands still for 0.6 s. A client that waits for answers
     * would have seen four slow requests, one on each of its connections, and have kept silent about 300 others.
     */
    @Test
    void aServerThatStandsStillShowsInTheLatencies() {
        var stall = new CountDownLatch(1);
        server.createContext("/", exchange -> {
            if (requests.incrementAndGet() == STALLS_AT) {
                await(new CountDownLatch(1), STALL);
                stall.countDown();
            } else if (requests.get() > STALLS_AT) {
                await(stall, STALL.multipliedBy(10));
            }
            answer(exchange, 200);
        });
        try (var load = new Load(server.getAddress(), 4)) {
            Tally tally = load.arriving(GET, Arrivals.evenly(500), Duration.ofSeconds(2), Duration.ofSeconds(20));

            assertThat(tally.latencies().getTotalCount()).isBetween(999L, 1000L);
            assertThat(tally.with(200)).isEqualTo(tally.sent());
            assertThat(slowerThan(tally, 100)).as("requests that waited").isGreaterThan(200);
            assertThat(tally.millisAt(100)).isGreaterThan(STALL.toMillis() * 0.9);
        }
    }

    @Test
    void whatIsNeverAnsweredIsCountedWithTheTimeThatItWaited() {
        server.createContext("/", exchange -> await(never, Duration.ofMinutes(1)));
        try (var load = new Load(server.getAddress(), 2)) {
            Tally tally = load.arriving(GET, Arrivals.evenly(100), Duration.ofMillis(500), Duration.ofMillis(500));

            assertThat(tally.answered()).isZero();
            assertThat(tally.unanswered()).isBetween(49L, 50L);
            assertThat(tally.latencies().getTotalCount()).isEqualTo(tally.unanswered());
            assertThat(tally.millisAt(0)).isGreaterThan(450);
        }
    }

    @Test
    void aClosedLoopTellsThroughputAndNoLatency() {
        server.createContext("/", exchange -> answer(exchange, requests.incrementAndGet() % 2 == 0 ? 200 : 404));
        try (var load = new Load(server.getAddress(), 4)) {
            Tally tally = load.saturating(soMany(200), LONG);

            assertThat(tally.with(200)).isEqualTo(100);
            assertThat(tally.with(404)).isEqualTo(100);
            assertThat(tally.perSecond()).isPositive();
            assertThat(tally.broken()).isZero();
            assertThat(tally.latencies().getTotalCount()).isZero();
        }
    }

    @Test
    void aConnectionThatBreaksIsOneBrokenRequestAndIsMadeAnew() {
        server.createContext("/", exchange -> {
            if (requests.incrementAndGet() == 10) {
                exchange.close();
            } else {
                answer(exchange, 200);
            }
        });
        try (var load = new Load(server.getAddress(), 2)) {
            Tally tally = load.arriving(GET, Arrivals.evenly(100), Duration.ofMillis(400), Duration.ofSeconds(20));

            assertThat(tally.broken()).isEqualTo(1);
            assertThat(tally.with(200)).isEqualTo(tally.sent() - 1);
            assertThat(tally.outcome()).contains("broken: 1");
        }
    }

    @Test
    void aServerThatEndsConnectionsIsFollowed() {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            answer(exchange, 200);
        });
        try (var load = new Load(server.getAddress(), 2)) {
            Tally tally = load.saturating(soMany(20), LONG);

            assertThat(tally.answered()).isEqualTo(20);
            assertThat(tally.broken()).isZero();
        }
    }

    @Test
    void aRunEndsWhenThereIsNothingMoreToSend() {
        server.createContext("/", exchange -> answer(exchange, 200));
        try (var load = new Load(server.getAddress(), 3)) {
            assertThat(load.saturating(soMany(7), LONG).answered()).isEqualTo(7);
        }
    }

    /** However long that takes. */
    private static Requests soMany(int count) {
        var left = new AtomicInteger(count);
        return into -> left.getAndDecrement() > 0 && GET.writeNext(into);
    }

    private static long slowerThan(Tally tally, long millis) {
        return tally.latencies().getCountBetweenValues(millis * 1_000, Long.MAX_VALUE);
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            byte[] body = "{\"well\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 404 ? 0 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void await(CountDownLatch latch, Duration limit) {
        try {
            if (!latch.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
