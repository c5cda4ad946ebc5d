package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.SandboxLedger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Checks after every test of the payment module what must be true between its books and the gateway's ledger, which is
 * the judge: what is DONE was taken, what is not was not or was given back, and nothing was taken for nobody. A payment
 * that is still undecided may be ahead. Under an order number that is over nothing is left.
 */
class MoneyInOrder implements AfterEachCallback {

    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final List<String> UNDECIDED = List.of("IN_PROGRESS", "UNKNOWN");
    private static final String BOOKS = """
            SELECT CAST(p.order_id AS text) AS order_id, p.state,
                   CASE WHEN p.state IN ('DONE', 'CANCELED', 'PARTIAL_CANCELED')
                        THEN p.amount - (SELECT COALESCE(SUM(r.amount), 0)
                                           FROM refund AS r
                                          WHERE r.payment_id = p.id AND r.state = 'DONE')
                        ELSE 0 END AS ours
              FROM payment AS p
            """;

    private record Entry(String orderId, String state, long ours) {}

    @Override
    public void afterEach(ExtensionContext context) {
        ApplicationContext module = SpringExtension.getApplicationContext(context);
        JdbcClient jdbc = module.getBean(JdbcClient.class);
        var gateway = new SandboxLedger(module.getEnvironment().getRequiredProperty("hanjul.payment.gateway-url"));
        await().atMost(SETTLING)
                .untilAsserted(() -> assertThat(broken(books(jdbc), taken(gateway)))
                        .as("promises of the money")
                        .isEmpty());
    }

    private static List<Entry> books(JdbcClient jdbc) {
        return jdbc.sql(BOOKS)
                .query((row, number) ->
                        new Entry(row.getString("order_id"), row.getString("state"), row.getLong("ours")))
                .list();
    }

    private static Map<String, Long> taken(SandboxLedger gateway) {
        return gateway.lines().stream()
                .collect(Collectors.groupingBy(
                        SandboxLedger.Line::orderId, Collectors.summingLong(SandboxLedger.Line::balanceAmount)));
    }

    private static List<String> broken(List<Entry> books, Map<String, Long> taken) {
        var broken = new ArrayList<String>();
        var forNobody = new HashMap<>(taken);
        for (Entry entry : books) {
            long atTheGateway = taken.getOrDefault(entry.orderId(), 0L);
            forNobody.remove(entry.orderId());
            if (atTheGateway != entry.ours() && !UNDECIDED.contains(entry.state())) {
                broken.add("order %s (%s): taken %d, in our books %d"
                        .formatted(entry.orderId(), entry.state(), atTheGateway, entry.ours()));
            }
        }
        forNobody.values().removeIf(amount -> amount == 0);
        forNobody.forEach((order, amount) -> broken.add("order " + order + ": taken " + amount + " for nobody"));
        return broken;
    }
}
