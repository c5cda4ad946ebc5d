package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.Hanjul;
import io.hanjul.ids.RealClock;
import io.hanjul.testing.SandboxCustomer;
import io.hanjul.testing.SandboxLedger;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as a process of its own, killed in the middle. */
class SandboxProcessIT {

    private static final int MEMORY_MIB = 32;

    @TempDir
    Path folder;

    @Test
    void killedGatewayComesBackWithItsLedgerAndItsAnswers() throws Exception {
        Map<String, String> once = Map.of("Idempotency-Key", "confirm:1");
        String first;
        Process process = start();
        try {
            var shop = new GatewayShop(portOf(process));
            String key = new SandboxCustomer(shop.address()).approve("order-0001", 15_000);
            first = shop.confirm(key, "order-0001", 15_000, once).body();
        } finally {
            process.destroyForcibly().waitFor();
        }

        process = start();
        try {
            var shop = new GatewayShop(portOf(process));
            assertThat(new SandboxLedger(shop.address()).balanceOf("order-0001"))
                    .isEqualTo(15_000);
            assertThat(shop.confirm("any", "order-0001", 15_000, once).body()).isEqualTo(first);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Everybody who tries Hanjul pays here, for weeks: its memory holds charges, and its answers are on the disk. */
    @Test
    void aLedgerThatIsLongerThanTheMemoryIsReadAndRepeatsItsFirstAnswer() throws Exception {
        int payments = 10_000;
        String body = "{\"method\":\"" + "카드".repeat(600) + "\"}";
        Instant now = RealClock.utc().instant();
        try (Ledger ledger = Ledger.open(folder.resolve("gateway"), JsonMapper.shared())) {
            for (int number = 0; number < payments; number++) {
                var order = new Charge.Order("order-" + number, "두 자리", 15_000, "KRW");
                Charge charge = Charge.authenticated("key-" + number, order, Choice.APPROVE, now)
                        .approve(now);
                var answer = new StoredAnswer("POST /v1/payments/confirm confirm:" + number, 200, body, "trace", now);
                ledger.commit(() -> new Outcome(
                        new JournalEntry(List.of(charge), List.of(answer), List.of()), Answer.json(200, body)));
            }
            ledger.sync();
        }
        assertThat(Files.size(folder.resolve("gateway/journal.jsonl"))).isGreaterThan(MEMORY_MIB << 20);

        Process process = start("-Xmx" + MEMORY_MIB + "m");
        try {
            var shop = new GatewayShop(portOf(process));
            assertThat(new SandboxLedger(shop.address()).lines()).hasSize(payments);
            assertThat(shop.confirm("any", "any", 1, Map.of("Idempotency-Key", "confirm:0"))
                            .body())
                    .isEqualTo(body);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(String... options) throws Exception {
        Path key = Files.writeString(folder.resolve("key"), GatewayShop.KEY + "\n");
        String java = ProcessHandle.current().info().command().orElse("java");
        var line = new ArrayList<String>();
        line.addAll(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        line.addAll(List.of(options));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Hanjul.class.getName(), "gateway"));
        line.addAll(List.of("--port", "0", "--data", folder.resolve("gateway").toString()));
        line.addAll(List.of("--secret-key-file", key.toString()));
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int portOf(Process process) throws Exception {
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        assertThat(line).startsWith("sandbox gateway on http://127.0.0.1:");
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }
}
