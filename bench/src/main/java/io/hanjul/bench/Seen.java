package io.hanjul.bench;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The states of a session's cells as a snapshot of its stock shows them. */
final class Seen {

    static final int FREE = 0;
    static final int HELD = 1;
    static final int SOLD = 2;

    /** Two bits a cell, by ordinal. */
    private final byte[] packed;

    private Seen(byte[] packed) {
        this.packed = packed;
    }

    static Seen in(JsonNode snapshot) {
        return new Seen(Base64.getDecoder().decode(snapshot.get("states").asString()));
    }

    int state(int cell) {
        return (packed[cell / 4] >> (cell % 4 * 2)) & 3;
    }

    /** Ordinals of those that anybody can have, of so many. */
    List<Integer> free(int cells) {
        return IntStream.range(0, cells)
                .filter(cell -> state(cell) == FREE)
                .boxed()
                .toList();
    }
}
