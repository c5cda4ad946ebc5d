package io.hanjul.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads the gateway's own ledger, the judge of what really happened to the money. */
public final class SandboxLedger {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;

    /** The ledger of the gateway at that address, e.g. {@code http://127.0.0.1:4000}. */
    public SandboxLedger(String gateway) {
        this.address = URI.create(gateway + "/ledger");
    }

    /**
     * One charge at the gateway.
     *
     * @param orderId our payment id
     * @param paymentKey the gateway's key
     * @param status in the gateway's terms
     * @param totalAmount won asked for
     * @param balanceAmount won taken and not given back; 0 when nothing was taken
     */
    public record Line(String orderId, String paymentKey, String status, long totalAmount, long balanceAmount) {}

    private record Lines(List<Line> items) {}

    /** Everything, oldest first. */
    public List<Line> lines() {
        try {
            HttpResponse<String> response =
                    HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readValue(response.body(), Lines.class).items();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Won taken and not given back for one order. */
    public long balanceOf(String orderId) {
        return lines().stream()
                .filter(line -> line.orderId().equals(orderId))
                .mapToLong(Line::balanceAmount)
                .sum();
    }

    /** How many charges of one order took money, whatever was given back since. */
    public long chargesOf(String orderId) {
        return lines().stream()
                .filter(line -> line.orderId().equals(orderId))
                .filter(line -> List.of("DONE", "CANCELED", "PARTIAL_CANCELED").contains(line.status()))
                .count();
    }
}
