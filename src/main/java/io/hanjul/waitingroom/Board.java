package io.hanjul.waitingroom;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A board as it goes out: one array of bytes, shared by all who ask. */
public final class Board {

    private static final byte[] END = "\n\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] json;
    private final String etag;
    private final Instant builtAt;
    private final long seq;
    private final long calledUpTo;
    private final byte[] head;

    Board(byte[] json, Instant builtAt, long seq, long calledUpTo) {
        String version = seq + "-" + builtAt.toEpochMilli();
        this.json = json;
        this.etag = "\"" + version + "\"";
        this.builtAt = builtAt;
        this.seq = seq;
        this.calledUpTo = calledUpTo;
        this.head = ("id: " + version + "\nevent: board\ndata: ").getBytes(StandardCharsets.US_ASCII);
    }

    /** The entity tag without quotes. */
    String id() {
        return etag.substring(1, etag.length() - 1);
    }

    /** Strong entity tag, in quotes. */
    public String etag() {
        return etag;
    }

    /** Writes the bytes. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(json);
    }

    /** Writes the bytes as an event of a stream, named {@code board}; its id is the entity tag without quotes. */
    void writeEventTo(OutputStream out) throws IOException {
        out.write(head);
        out.write(json);
        out.write(END);
        out.flush();
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

    /** The first ordinal that it does not show as called. */
    long calledUpTo() {
        return calledUpTo;
    }
}
