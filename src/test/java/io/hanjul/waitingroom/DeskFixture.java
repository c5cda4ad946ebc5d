package io.hanjul.waitingroom;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import java.util.Map;

/** Somebody's desk over one room: orders as they go over HTTP, each of the version that was seen last. */
record DeskFixture(Api who, String room) {

    static final String REASON = "the gateway is slow";

    Answer look() {
        return who.get(path("")).expecting(200);
    }

    Answer setState(String state) {
        return setState(state, REASON);
    }

    Answer setState(String state, String reason) {
        return versioned().put(path("/state"), Map.of("state", state, "reason", reason));
    }

    Answer admit(int ratePerMinute, int maxInside) {
        return versioned()
                .put(
                        path("/admission"),
                        Map.of("ratePerMinute", ratePerMinute, "maxInside", maxInside, "reason", REASON));
    }

    Answer say(String ko, String en) {
        return versioned().put(path("/message"), Map.of("ko", ko, "en", en, "reason", REASON));
    }

    Answer log(String parameters) {
        return who.get(path("/log" + parameters));
    }

    String path(String rest) {
        return "/v1/rooms/" + room + rest;
    }

    private Api versioned() {
        return who.with("If-Match", look().header("ETag"));
    }
}
