package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.hanjul.bench.load.Requests;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

/** What people send who stand in a line, or want to, as bytes. */
final class LineRequests {

    private LineRequests() {}

    static Requests get(String path) {
        return Requests.same(bytes("GET " + path + " HTTP/1.1"));
    }

    /** A token is verified, and no store is asked. */
    static Requests sessions(List<String> tokens) {
        return Requests.inTurn(
                all(tokens, token -> "GET /v1/session HTTP/1.1\r\nAuthorization: Bearer " + token), () -> 0);
    }

    /** Asks how turns of a room stand, in turn, but for the first ones. */
    static Requests turns(String room, List<String> turns, IntSupplier first) {
        return Requests.inTurn(
                all(turns, turn -> "GET /v1/rooms/" + room + "/turns/me HTTP/1.1\r\nHanjul-Turn: " + turn), first);
    }

    /** Says in turn that the owners of turns are there, but for the first ones. */
    static Requests heartbeats(String room, List<String> turns, IntSupplier first) {
        String head = "POST /v1/rooms/" + room + "/turns/me/heartbeat HTTP/1.1\r\nContent-Length: 0\r\nHanjul-Turn: ";
        return Requests.inTurn(all(turns, turn -> head + turn), first);
    }

    /** Joins without end. */
    static Requests joins(String room) {
        return Requests.same(bytes(join(room)));
    }

    /** Joins of people who are signed in, each once. */
    static Requests signedJoins(String room, List<String> tokens) {
        Requests joins =
                Requests.inTurn(all(tokens, token -> join(room) + "\r\nAuthorization: Bearer " + token), () -> 0);
        return Requests.first(tokens.size(), joins);
    }

    private static String join(String room) {
        return "POST /v1/rooms/" + room + "/turns HTTP/1.1\r\nContent-Length: 0";
    }

    private static byte[][] all(List<String> who, UnaryOperator<String> head) {
        return who.stream().map(head).map(LineRequests::bytes).toArray(byte[][]::new);
    }

    private static byte[] bytes(String head) {
        return (head + "\r\nHost: 127.0.0.1\r\n\r\n").getBytes(US_ASCII);
    }
}
