package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.hanjul.bench.load.Talk.Answer;
import io.hanjul.bench.process.App;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What people of one line say to its nodes, each time to the next one.
 *
 * @param nodes of all
 * @param room the room
 * @param turn whose turn it is among the nodes
 */
record LineTalks(NodeTalks nodes, String room, AtomicInteger turn) implements AutoCloseable {

    static LineTalks with(List<App> apps, String room) {
        return new LineTalks(new NodeTalks(apps), room, new AtomicInteger());
    }

    /** Joins. */
    Optional<Answer> join(Optional<String> account) {
        return ask("POST", "/turns", account.map(LineTalks::authorization).orElse(""));
    }

    /** Says that somebody is there, shows the proof that they have, and keeps the next one. */
    Optional<Answer> beat(LineGuest guest) {
        String place = guest.proof().isEmpty() ? "" : "\r\nHanjul-Place: " + guest.proof();
        Optional<Answer> answer = ask("POST", "/turns/me/heartbeat", turnOf(guest) + place);
        answer.ifPresent(one -> guest.keeps(one.header("Hanjul-Place")));
        return answer;
    }

    /** Knocks. */
    Optional<Answer> enter(LineGuest guest, String account) {
        return ask("POST", "/entries", turnOf(guest) + authorization(account));
    }

    /** Leaves the room. */
    Optional<Answer> goOut(LineGuest guest, String account, String pass) {
        return ask("DELETE", "/entries/me", turnOf(guest) + authorization(account) + "\r\nHanjul-Entry: " + pass);
    }

    private static String turnOf(LineGuest guest) {
        return "\r\nHanjul-Turn: " + guest.turn();
    }

    private static String authorization(String account) {
        return "\r\nAuthorization: Bearer " + account;
    }

    private Optional<Answer> ask(String method, String path, String headers) {
        String head = method + " /v1/rooms/" + room + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0"
                + headers + "\r\n\r\n";
        return nodes.ask(turn.getAndIncrement(), head.getBytes(US_ASCII));
    }

    @Override
    public void close() {
        nodes.close();
    }
}
