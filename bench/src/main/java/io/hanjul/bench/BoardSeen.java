package io.hanjul.bench;

import io.hanjul.testing.Api;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * What a board said.
 *
 * @param head head of the chain
 * @param calledUpTo the first place that was not called
 * @param ratePerMinute most people let in per minute
 * @param near how often those near the front are to be heard
 * @param behind how often all others are
 */
record BoardSeen(String head, long calledUpTo, int ratePerMinute, Duration near, Duration behind) {

    /** The board of a room at that node. */
    static BoardSeen at(Api node, String room) {
        JsonNode body = node.get("/v1/rooms/" + room + "/board").expecting(200).body();
        return new BoardSeen(
                body.get("chainHead").asString(),
                body.get("calledUpTo").asLong(),
                body.get("ratePerMinute").asInt(),
                Duration.parse(body.get("beatNear").asString()),
                Duration.parse(body.get("beatBehind").asString()));
    }
}
