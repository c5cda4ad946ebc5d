package io.hanjul.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.hanjul.ids.IdSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * The running gateway. Listens on 127.0.0.1 only.
 *
 * <ul>
 *   <li>{@code GET /checkout}, {@code POST /checkout/decide}: the customer's page ({@link CheckoutPage})
 *   <li>{@code /v1/payments/…}: the shop's API, with the secret key ({@link PaymentApi})
 *   <li>{@code GET /}: the ledger for people, where faults can be set ({@link LedgerPage})
 *   <li>{@code GET /ledger}: what was taken and given back, for tests that judge
 *   <li>{@code GET, POST, DELETE /faults}: what goes wrong ({@link FaultsApi})
 *   <li>{@code GET /health}: 200 once it runs
 * </ul>
 *
 * No answer leaves before what it says is on disk.
 */
public final class SandboxGateway implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SandboxGateway.class.getName());
    private static final String API = "/v1/payments/";

    static {
        // Without it each answer waits some 40 ms for the peer's delayed acknowledgement (headers and body go
        // separately).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Ledger ledger;
    private final Accounts accounts;
    private final WireFormat wire;
    private final FaultyApi api;
    private final CheckoutPage checkout;
    private final LedgerPage page;
    private final Faults wished;
    private final FaultsApi faults;
    private final WebhookSender webhooks;
    private final ExpireCharges expiry;

    /**
     * How to run.
     *
     * @param port 0 for any free one
     * @param data folder of the journal; made when missing
     * @param secretKey the shop's secret key
     * @param slowness how long a confirmation takes after the customer pressed "wait"
     * @param webhookFile file with the http(s) address that is told what became of payments; while it is missing or
     *     empty nobody is told
     * @param webhookMinute how long the first pause is before something that was not taken is told again
     * @param accounts secret keys of the shop's further accounts, by their client keys
     */
    public record Options(
            int port,
            Path data,
            String secretKey,
            Duration slowness,
            Optional<Path> webhookFile,
            Duration webhookMinute,
            Map<String, String> accounts) {

        /** Options under which nobody is told. */
        public Options(int port, Path data, String secretKey, Duration slowness) {
            this(port, data, secretKey, slowness, Optional.empty(), Duration.ofMinutes(1));
        }

        /** Options of a shop with one account. */
        public Options(
                int port,
                Path data,
                String secretKey,
                Duration slowness,
                Optional<Path> webhookFile,
                Duration webhookMinute) {
            this(port, data, secretKey, slowness, webhookFile, webhookMinute, Map.of());
        }

        /** The same with further accounts. */
        public Options withAccounts(Map<String, String> more) {
            return new Options(port, data, secretKey, slowness, webhookFile, webhookMinute, more);
        }
    }

    private SandboxGateway(Options options, Clock clock, IdSource ids) throws IOException {
        JsonMapper json = JsonMapper.shared();
        this.ledger = Ledger.open(options.data(), json);
        this.accounts = new Accounts(options.secretKey(), options.accounts());
        this.wire = new WireFormat(json);
        var target = new WebhookTarget(options.webhookFile(), options.webhookMinute());
        this.wished = new Faults(ids);
        var news = new News(ledger, wire, target, wished, clock, ids);
        var payments = new PaymentApi(ledger, json, news, () -> waitFor(closing, options.slowness()), clock, ids);
        this.api = new FaultyApi(
                payments, wished, ledger, new RequestBodies(json), rule -> waitFor(rule.takenBack(), rule.delay()));
        this.faults = new FaultsApi(wished, json, options.slowness());
        this.page = new LedgerPage(ledger, wished, options.slowness());
        this.checkout = new CheckoutPage(ledger, accounts, clock, ids);
        this.webhooks = new WebhookSender(ledger, target, clock);
        this.expiry = new ExpireCharges(ledger, news, webhooks, clock);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts a gateway; what an earlier one wrote into the folder is there again.
     *
     * @throws IOException when the port is taken or the folder cannot be used
     */
    public static SandboxGateway start(Options options, Clock clock, IdSource ids) throws IOException {
        return new SandboxGateway(options, clock, ids);
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** All that it told or has to tell, oldest first. */
    List<Webhook> webhooks() {
        return ledger.webhooks();
    }

    /** Returns when the gateway is closed. */
    public void join() throws InterruptedException {
        closing.await();
    }

    /** Stops at once; answers not yet given are lost, what was written is not. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        wished.clear();
        server.stop(0);
        executor.close();
        expiry.close();
        webhooks.close();
        ledger.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            ledger.sync();
            send(exchange, answer);
        } catch (ConnectionCut wished) {
            LOG.log(System.Logger.Level.DEBUG, "the connection is cut, as wished");
        } finally {
            webhooks.wake();
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return route(WireRequest.read(exchange));
        } catch (SandboxRefusal refusal) {
            return wire.refusal(refusal.error(), false);
        } catch (ConnectionCut wished) {
            throw wished;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "request failed", e);
            return wire.refusal(SandboxError.FAILED_INTERNAL_SYSTEM_PROCESSING, false);
        }
    }

    private Answer route(WireRequest request) {
        try {
            if (request.path().startsWith(API)) {
                return api.handle(request.by(accounts.accountOf(request)));
            }
            return switch (request.method() + " " + request.path()) {
                case "GET /checkout" -> checkout.show(request);
                case "GET /checkout.css" -> checkout.style();
                case "POST /checkout/decide" -> checkout.decide(request);
                case "GET /" -> page.show(request);
                case "GET /ledger" -> Answer.json(200, wire.ledger(ledger.all()));
                case "GET /faults" -> faults.list();
                case "POST /faults" -> faults.add(own(request));
                case "DELETE /faults" -> faults.clear(own(request));
                case "POST /faults/form" -> page.add(own(request));
                case "POST /faults/clear" -> page.clear(own(request));
                case "GET /health" -> Answer.text(200, "ok\n");
                default -> throw new SandboxRefusal(SandboxError.NOT_FOUND);
            };
        } catch (SandboxRefusal refusal) {
            return wire.refusal(refusal.error(), request.english());
        }
    }

    /** Pages of other sites set no faults. */
    private static WireRequest own(WireRequest request) {
        String origin = request.header("Origin");
        if (!origin.isEmpty() && !origin.endsWith("://" + request.header("Host"))) {
            throw new SandboxRefusal(SandboxError.FORBIDDEN_REQUEST);
        }
        return request;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        }
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Until the latch opens or the time is over; refuses when that is because the gateway is closing. */
    private void waitFor(CountDownLatch end, Duration most) {
        try {
            if (end.await(most.toMillis(), TimeUnit.MILLISECONDS) && closing.getCount() == 0) {
                throw new SandboxRefusal(SandboxError.FAILED_INTERNAL_SYSTEM_PROCESSING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxRefusal(SandboxError.FAILED_INTERNAL_SYSTEM_PROCESSING);
        }
    }
}
