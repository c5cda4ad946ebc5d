package io.hanjul.payment;

import static org.awaitility.Awaitility.await;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.ids.RealClock;
import io.hanjul.sandbox.SandboxGateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/** A sandbox gateway in this process that a test can take away and bring back at the same address. */
final class GatewayUnderTest {

    static final String KEY = "test_sk_of_payment_tests";

    /** One more account of the shop: client key and secret key. */
    static final String HALL_CLIENT = "test_ck_of_a_hall";

    static final String HALL_SECRET = "test_sk_of_a_hall";
    private static final Map<String, String> HALL = Map.of(HALL_CLIENT, HALL_SECRET);

    /** Longer than the client's patience in these tests, so that a slow approval is a lost answer. */
    private static final Duration SLOWNESS = Duration.ofMillis(1_500);

    private static final Map<Path, GatewayUnderTest> BY_DATA = new ConcurrentHashMap<>();

    private final Path data;
    private SandboxGateway gateway;

    private GatewayUnderTest(Path data) {
        this.data = data;
        try {
            FileSystemUtils.deleteRecursively(data);
            this.gateway = start(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that most tests of this run share. */
    static GatewayUnderTest shared() {
        return beside(Path.of(PaymentTest.OnItsOwn.FOLDER));
    }

    /** The one of the modules on this data folder: books and ledger begin and end together. */
    static GatewayUnderTest beside(Path data) {
        return BY_DATA.computeIfAbsent(data.resolveSibling(data.getFileName() + "-gateway"), GatewayUnderTest::new);
    }

    String address() {
        return "http://127.0.0.1:" + gateway.port();
    }

    /** Takes it away, runs, and brings it back with its ledger. */
    void without(Runnable run) throws IOException {
        int port = gateway.port();
        gateway.close();
        try {
            run.run();
        } finally {
            awaitFree(port);
            gateway = start(port);
        }
    }

    /** Somebody else's connection may have come from there meanwhile. */
    private static void awaitFree(int port) {
        await().ignoreExceptionsInstanceOf(IOException.class).until(() -> {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            return true;
        });
    }

    private SandboxGateway start(int port) throws IOException {
        Clock clock = RealClock.utc();
        return SandboxGateway.start(
                new SandboxGateway.Options(port, data, KEY, SLOWNESS).withAccounts(HALL),
                clock,
                new IdSource(clock, Randomness.secure()));
    }
}
