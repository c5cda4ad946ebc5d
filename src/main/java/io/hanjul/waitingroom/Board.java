package io.hanjul.waitingroom;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** A board as it goes out: one array of bytes, shared by all who ask. */
public final class Board {

    private final byte[] json;
    private final String etag;
    private final Instant builtAt;
    private final long seq;

    Board(byte[] json, String etag, Instant builtAt, long seq) {
        this.json = json;
        this.etag = etag;
        this.builtAt = builtAt;
        this.seq = seq;
    }

    /** Strong entity tag, in quotes. */
    public String etag() {
        return etag;
    }

    /** Writes the bytes. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(json);
    }

    /** How many bytes. */
    public int length() {
        return json.length;
    }

    Instant builtAt() {
        return builtAt;
    }

    /** Number of the chain's entry that it shows. */
    long seq() {
        return seq;
    }
}
