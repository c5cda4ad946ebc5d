package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanjul.bench.load.Requests;
import io.hanjul.bench.process.App;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Guests at the checkout of a small hall: some have been to the gateway and confirm, some are about to begin. */
final class Checkout {

    /** So many confirm before anybody knows that the gateway is silent, so many afterwards, and so many begin then. */
    private static final int EACH = 16;

    private static final Hall.Size HALL = new Hall.Size(3, EACH, 1, 1);
    private static final String AWAY = "GATEWAY_AWAY";
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final List<Caller> inVain = new ArrayList<>();
    private final List<Caller> confirming = new ArrayList<>();
    private final List<Caller> beginning = new ArrayList<>();

    /**
     * A guest and what they ask for.
     *
     * @param api with their token
     * @param token the token
     * @param hold what they hold
     * @param heldUntil until when
     * @param path where they ask
     * @param body what they send
     */
    private record Caller(Api api, String token, String hold, String heldUntil, String path, Map<String, Object> body) {

        Answer ask() {
            return api.withKey(newKey()).post(path, body);
        }

        String endOfHold() {
            return api.get("/v1/holds/" + hold).expecting(200).text("heldUntil");
        }

        byte[] head() {
            int length = json().length;
            return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + length
                            + "\r\nIdempotency-Key: away-")
                    .getBytes(US_ASCII);
        }

        byte[] json() {
            return JsonMapper.shared().writeValueAsString(body).getBytes(UTF_8);
        }
    }

    private Checkout() {}

    private static String newKey() {
        return "checkout-guest-" + KEYS.incrementAndGet();
    }

    /** Sets it up over the API of a healthy node with a demo owner. */
    static Checkout open(App app) {
        var stranger = new Api(app.address());
        Hall hall = Hall.open(stranger, HALL);
        String session = hall.sales().getFirst().sessions().getFirst();
        List<String> tokens =
                Guests.signUp(stranger, hall.units().size(), "payer").tokens();
        var checkout = new Checkout();
        for (int guest = 0; guest < tokens.size(); guest++) {
            Api api = stranger.withToken(tokens.get(guest));
            Answer hold = api.withKey(newKey())
                    .post(
                            "/v1/holds",
                            Map.of(
                                    "sessionId",
                                    session,
                                    "unitIds",
                                    List.of(hall.units().get(guest))))
                    .expecting(CREATED);
            checkout.add(guest, api, tokens.get(guest), hold);
        }
        return checkout;
    }

    private void add(int guest, Api api, String token, Answer hold) {
        String id = hold.text("id");
        if (guest >= 2 * EACH) {
            beginning.add(
                    new Caller(api, token, id, hold.text("heldUntil"), "/v1/holds/" + id + "/payments", Map.of()));
            return;
        }
        var asking = new Insistent(() -> true, () -> {});
        var payer = new Payer("guest " + guest, Checkout::newKey, order -> {}, new Promises(), asking, asking);
        Payer.Approved approved = payer.approves(api, id).orElseThrow();
        (guest < EACH ? inVain : confirming)
                .add(new Caller(
                        api, token, id, hold.text("heldUntil"), approved.path() + "/confirm", approved.approval()));
    }

    /** Lets a few confirm at once, whatever comes of it; they wait as long as anybody does for the gateway. */
    void waitInVain() {
        List<Thread> waiting = inVain.stream()
                .map(caller -> Thread.startVirtualThread(caller::ask))
                .toList();
        for (Thread thread : waiting) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Whether both who confirms and who begins to pay are told that the gateway is away. */
    boolean isRefused() {
        return confirming.getFirst().ask().code().equals(AWAY)
                && beginning.getFirst().ask().code().equals(AWAY);
    }

    /** Whether nobody's hold ends at another time than they were told. */
    boolean holdsKeptTheirTime() {
        return beginning.stream().allMatch(caller -> caller.endOfHold().equals(caller.heldUntil()));
    }

    /** Whether somebody could confirm by now. */
    boolean isThrough() {
        return confirming.getFirst().ask().status() == OK;
    }

    /** Lets the others confirm who were told to come again, and begin. */
    void restPays() {
        confirming.stream().skip(1).forEach(caller -> caller.ask().expecting(OK));
        beginning.forEach(caller -> caller.ask().expecting(CREATED));
    }

    /** Confirmations and beginnings in turn, each under a key of its own. */
    Requests requests() {
        List<Caller> callers = new ArrayList<>(confirming);
        callers.addAll(beginning);
        byte[][] heads = callers.stream().map(Caller::head).toArray(byte[][]::new);
        byte[][] bodies = callers.stream().map(Caller::json).toArray(byte[][]::new);
        return new Requests() {
            private int next;

            @Override
            public boolean writeNext(ByteBuffer into) {
                int turn = next % heads.length;
                into.put(heads[turn]);
                HoldRequests.putNumber(into, next);
                into.put(END).put(bodies[turn]);
                next++;
                return true;
            }
        };
    }

    private static final byte[] END = "\r\n\r\n".getBytes(US_ASCII);
}
