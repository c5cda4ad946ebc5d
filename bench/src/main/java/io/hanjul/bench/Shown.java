package io.hanjul.bench;

import io.hanjul.testing.Api;
import java.util.List;

/** What owners of turns send once they have asked: the turn, and the proof of its place that they were given. */
final class Shown {

    private Shown() {}

    /** A head of a request goes on with one of them. Who has no place yet has no proof to show. */
    static List<String> of(Api api, String room, List<String> turns) {
        return turns.parallelStream().map(turn -> turn + proof(api, room, turn)).toList();
    }

    private static String proof(Api api, String room, String turn) {
        String proof = api.with("Hanjul-Turn", turn)
                .get("/v1/rooms/" + room + "/turns/me")
                .expecting(200)
                .header("Hanjul-Place");
        return proof.isEmpty() ? "" : "\r\nHanjul-Place: " + proof;
    }
}
