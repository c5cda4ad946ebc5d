package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.hanjul.bench.load.Requests;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Holds of one seat each, each under a key of its own: every seat of every session once, the seats of a session in a
 * scattered order. Neighbours in time belong to different accounts.
 */
final class HoldRequests implements Requests {

    /** Scatters seats; prime, so that every seat comes once. */
    private static final int STRIDE = 7_919;

    private static final int KEY_DIGITS = 12;

    /** Which session comes when. */
    enum Order {
        /** One session after the other: in an on-sale everybody wants the same evening. */
        ONE_EVENING,
        /** All of them in turn, so that no row is everybody's. */
        ALL_EVENINGS
    }

    private final Order order;
    private final byte[] between;
    private final List<byte[]> sessions;
    private final List<byte[]> units;
    private byte[][] heads = {};
    private int next;
    private boolean endless;

    HoldRequests(List<Hall.Sale> sales, List<String> seats, Order order) {
        this.order = order;
        String first = sales.getFirst().sessions().getFirst();
        between = bytes("-" + order + "-" + first + "\r\n\r\n{\"sessionId\":\"");
        sessions = sales.stream()
                .flatMap(sale -> sale.sessions().stream())
                .map(HoldRequests::bytes)
                .toList();
        units = seats.stream().map(HoldRequests::bytes).toList();
        if (units.size() % STRIDE == 0) {
            throw new IllegalArgumentException("a hall of a multiple of " + STRIDE + " seats");
        }
    }

    /** Sends as these accounts from now on. */
    HoldRequests as(List<String> tokens) {
        int length = "{'sessionId':'','unitIds':['']}".length() + sessions.getFirst().length + units.getFirst().length;
        heads = heads(tokens, length);
        return this;
    }

    /** How holds of these accounts begin, with bodies of that length; the number of the key comes next. */
    static byte[][] heads(List<String> tokens, int length) {
        return tokens.stream()
                .map(token -> bytes("POST /v1/holds HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + length
                        + "\r\nIdempotency-Key: hold-"))
                .toArray(byte[][]::new);
    }

    /** Asks for every seat again from now on, and again, each time under a new key. */
    HoldRequests endlessly() {
        endless = true;
        return this;
    }

    /** How many were sent so far. */
    int sent() {
        return next;
    }

    @Override
    public boolean writeNext(ByteBuffer into) {
        int round = next % (sessions.size() * units.size());
        if (round == 0 && next > 0 && !endless) {
            return false;
        }
        boolean inTurn = order == Order.ALL_EVENINGS;
        int session = inTurn ? round % sessions.size() : round / units.size();
        int place = inTurn ? round / sessions.size() : round % units.size();
        int seat = (int) ((long) place * STRIDE % units.size());
        // Round after round they move on by one evening, or the same people would come to their limit at each.
        into.put(heads[(next + next / heads.length) % heads.length]);
        putNumber(into, next);
        into.put(between)
                .put(sessions.get(session))
                .put(UNITS)
                .put(units.get(seat))
                .put(END);
        next++;
        return true;
    }

    private static final byte[] UNITS = bytes("\",\"unitIds\":[\"");
    private static final byte[] END = bytes("\"]}");

    static void putNumber(ByteBuffer into, int number) {
        int rest = number;
        for (int at = into.position() + KEY_DIGITS - 1; at >= into.position(); at--) {
            into.put(at, (byte) ('0' + rest % 10));
            rest /= 10;
        }
        into.position(into.position() + KEY_DIGITS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
