package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Patience;
import io.hanjul.secrets.PrivateFile;
import io.hanjul.testing.LedgerInvariants;
import io.hanjul.testing.SandboxLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The books of an installation, read from outside.
 *
 * @param jdbc our database
 * @param gateway the gateway's ledger, which judges it
 */
record Books(JdbcClient jdbc, SandboxLedger gateway) {

    private static final Pattern PORT = Pattern.compile("(?m)^port = (\\d+)$");
    private static final Pattern GATEWAY = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final String USER = "hanjul";

    /** A rehearsal that ends gives a thousand bookings back, twenty a second. */
    private static final Duration SETTLING = Duration.ofMinutes(3);

    private static final String UNSETTLED = """
            SELECT (SELECT count(*) FROM payment WHERE state IN ('IN_PROGRESS', 'UNKNOWN'))
                 + (SELECT count(*) FROM refund WHERE state = 'REQUESTED')
            """;

    private static final String UNDECIDED = """
            SELECT CAST(order_id AS text) FROM payment WHERE state IN ('IN_PROGRESS', 'UNKNOWN')
            """;

    /** Of a node that started its servers itself. */
    static Books of(App app) {
        Path postgres = app.data().resolve("postgres");
        String port = find(PORT, postgres.resolve("hanjul.conf")).group(1);
        String gateway = find(GATEWAY, app.data().resolve("gateway.log")).group();
        return of(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                PrivateFile.read(postgres.resolve("hanjul.password")),
                gateway);
    }

    /** At these addresses. */
    static Books of(String database, String password, String gateway) {
        var source = new DriverManagerDataSource(database, USER, password);
        return new Books(JdbcClient.create(source), new SandboxLedger(gateway));
    }

    /** What breaks a promise, in words; empty when nothing does. */
    List<String> broken() {
        return LedgerInvariants.broken(jdbc, gateway);
    }

    /**
     * Waits until no payment is undecided, no refund on its way and money and bookings agree, and says what is broken
     * if they never do. A rehearsal that has ended is cleared in steps, between which nothing need be on its way.
     */
    List<String> brokenWhenSettled() {
        return brokenWhenSettled(SETTLING);
    }

    /** The same, when that is how long it may take. */
    List<String> brokenWhenSettled(Duration limit) {
        if (Patience.until(() -> settled() && broken().isEmpty(), limit)) {
            return List.of();
        }
        var broken = new ArrayList<>(broken());
        if (!settled()) {
            broken.add("after " + limit + " some payments are still undecided");
        }
        return broken;
    }

    /** Everything that is broken once payments have settled: in our books, in money, of what guests were promised. */
    List<String> brokenAfter(Promises promises, Duration limit) {
        var broken = new ArrayList<>(brokenWhenSettled(limit));
        broken.addAll(PaymentProof.broken(jdbc, gateway));
        broken.addAll(promises.brokenIn(jdbc));
        return broken;
    }

    /** Orders of payments of which we do not know how they end. */
    List<String> undecided() {
        return jdbc.sql(UNDECIDED).query((rs, row) -> rs.getString(1)).list();
    }

    /** Payments that the gateway has the money of, and we do not know it. */
    long chargedUnknown() {
        List<String> undecided = undecided();
        return gateway.lines().stream()
                .filter(line -> line.balanceAmount() > 0 && undecided.contains(line.orderId()))
                .count();
    }

    private boolean settled() {
        return jdbc.sql(UNSETTLED).query((rs, row) -> rs.getLong(1)).single() == 0;
    }

    private static Matcher find(Pattern pattern, Path file) {
        try {
            Matcher found = pattern.matcher(Files.readString(file));
            if (found.find()) {
                return found;
            }
            throw new IllegalStateException(file + " does not say " + pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
