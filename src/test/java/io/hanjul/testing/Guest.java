package io.hanjul.testing;

import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A guest as an API client: what they do reads as a sentence. */
public final class Guest {

    private static final Pattern CLIENT_KEY = Pattern.compile("[?&]clientKey=([^&]+)");
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api signedIn;
    private final String accountId;
    private String turn = "";
    private String pass = "";

    Guest(Api open, Answer signIn) {
        this(
                open.withToken(signIn.text("accessToken")),
                signIn.body().get("account").get("id").asString());
    }

    private Guest(Api signedIn, String accountId) {
        this.signedIn = signedIn;
        this.accountId = accountId;
    }

    /** A simulated guest of a rehearsal, with the session that the server gave for it. */
    public static Guest simulated(Api open, String token) {
        Api signedIn = open.withToken(token);
        return new Guest(signedIn, signedIn.get("/v1/session").expecting(200).text("accountId"));
    }

    /** This guest's account. */
    public String accountId() {
        return accountId;
    }

    /** Calls as this guest, with turn and pass if there are any. */
    public Api api() {
        Api api = signedIn;
        if (!turn.isEmpty()) {
            api = api.with("Hanjul-Turn", turn);
        }
        return pass.isEmpty() ? api : api.with("Hanjul-Entry", pass);
    }

    /** A key that no request has used yet. */
    public static String newKey() {
        return "test-key-%08d".formatted(KEYS.incrementAndGet());
    }

    /** Joins the line of a room. */
    public Guest joins(String room) {
        Answer answer = signedIn.post("/v1/rooms/" + room + "/turns", Map.of());
        turn = answer.text("turn");
        return this;
    }

    /** The line as this guest sees it. */
    public JsonNode looksAtTheLine(String room) {
        return api().get("/v1/rooms/" + room + "/turns/me").expecting(200).body();
    }

    /** Waits to be called and goes in. */
    public Guest isCalledAndEnters(String room) {
        await().atMost(PATIENCE).until(() -> entered(room));
        return this;
    }

    private boolean entered(String room) {
        Answer answer = api().post("/v1/rooms/" + room + "/entries", Map.of());
        if (answer.status() == 201) {
            pass = answer.text("pass");
            return true;
        }
        return false;
    }

    /** Holds units of a session. */
    public Answer holds(String session, List<String> units) {
        return holds(session, units, newKey());
    }

    /** Holds units of a session under a key. */
    public Answer holds(String session, List<String> units, String key) {
        return api().withKey(key).post("/v1/holds", Map.of("sessionId", session, "unitIds", units));
    }

    /** Holds so many of an area that is sold by number, and units that are named. */
    public Answer holdsOf(String session, String pool, int count, List<String> units) {
        return api().withKey(newKey())
                .post(
                        "/v1/holds",
                        Map.of(
                                "sessionId",
                                session,
                                "unitIds",
                                units,
                                "pools",
                                List.of(Map.of("id", pool, "count", count))));
    }

    /** Holds the best units of a session, as many and such as the wish says. */
    public Answer holdsBest(String session, Map<String, Object> wish) {
        return holdsBest(session, wish, newKey());
    }

    /** Holds the best units of a session under a key. */
    public Answer holdsBest(String session, Map<String, Object> wish, String key) {
        return api().withKey(key).post("/v1/holds", Map.of("sessionId", session, "best", wish));
    }

    /** Starts to pay for a hold. */
    public Answer startsToPay(String hold) {
        return api().withKey(newKey()).post("/v1/holds/" + hold + "/payments", Map.of());
    }

    /** Goes to the gateway's page, presses a button, and comes back with what the gateway handed over. */
    public Map<String, String> choosesAtTheGateway(Answer payment, String choice) {
        String gateway = payment.text("checkoutUrl").replaceFirst("/checkout\\?.*", "");
        long amount = payment.body().get("amount").get("amount").asLong();
        Matcher account = CLIENT_KEY.matcher(payment.text("checkoutUrl"));
        String clientKey = account.find() ? account.group(1) : "";
        return new SandboxCustomer(gateway).press(choice, payment.text("orderId"), amount, clientKey);
    }

    /** Confirms what the gateway approved. */
    public Answer confirms(Answer payment, Map<String, String> handedOver) {
        return confirms(payment, handedOver, newKey());
    }

    /** Confirms what the gateway approved, under a key. */
    public Answer confirms(Answer payment, Map<String, String> handedOver, String key) {
        return api().withKey(key)
                .post(
                        "/v1/payments/" + payment.text("id") + "/confirm",
                        Map.of(
                                "paymentKey", handedOver.get("paymentKey"),
                                "orderId", handedOver.get("orderId"),
                                "amount",
                                        Map.of("amount", Long.parseLong(handedOver.get("amount")), "currency", "KRW")));
    }

    /** The whole way from a hold to a booking. */
    public Answer buys(Answer hold) {
        Answer payment = startsToPay(hold.expecting(201).text("id")).expecting(201);
        return confirms(payment, choosesAtTheGateway(payment, "approve"));
    }

    /** The text of this guest's entry pass; empty before entering. */
    public String pass() {
        return pass;
    }
}
