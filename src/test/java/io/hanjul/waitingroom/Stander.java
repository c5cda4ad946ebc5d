package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.waitingroom.line.Turn;

/** Somebody in a line, with the turn, the proof that they were given last, and the place. */
final class Stander {

    final Api api;
    final Turn turn;
    String proof = "";
    long place = -1;

    Stander(Api api, Turn turn) {
        this.api = api;
        this.turn = turn;
    }

    /** Asks how it stands, shows the proof, and keeps the next one. */
    void shows(RoomId room) {
        Api shown = proof.isEmpty() ? api : api.with("Hanjul-Place", proof);
        String next =
                shown.get(LineFixture.path(room, "/turns/me")).expecting(200).header("Hanjul-Place");
        proof = next.isEmpty() ? proof : next;
    }
}
