package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.Hanjul;
import io.hanjul.testing.SandboxCustomer;
import io.hanjul.testing.SandboxLedger;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway as a process of its own, killed in the middle. */
class SandboxProcessIT {

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

    private Process start() throws Exception {
        Path key = Files.writeString(folder.resolve("key"), GatewayShop.KEY + "\n");
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hanjul.class.getName(),
                        "gateway",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("gateway").toString(),
                        "--secret-key-file",
                        key.toString())
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
