package io.hanjul.bench.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Reads one HTTP/1.1 answer after the other out of what a connection delivers in pieces: with {@code Content-Length},
 * in chunks, or without a body. Finds where an answer ends and what its status is, and looks at nothing else.
 */
final class AnswerReader {

    private static final byte[] LENGTH = "content-length:".getBytes(US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(US_ASCII);
    private static final byte[] CLOSE = "connection: close".getBytes(US_ASCII);
    private static final int STATUS_AT = 9;
    private static final int NOT_YET = -1;

    private final byte[] bytes;
    private String body = "";
    private String head = "";
    private int end;
    private int status;
    private boolean lastOnConnection;
    private boolean chunked;

    /** A reader for answers of up to so many bytes. */
    AnswerReader(int room) {
        this.bytes = new byte[room];
    }

    /** Status of the answer that was taken last. */
    int status() {
        return status;
    }

    /** Whether the server closes the connection behind the answer that was taken last. */
    boolean lastOnConnection() {
        return lastOnConnection;
    }

    /** Body of the answer that {@link #takeWithBody} took last. */
    String body() {
        return body;
    }

    /** Status line and headers of the answer that {@link #takeWithBody} took last. */
    String head() {
        return head;
    }

    /** Forgets what has come. */
    void clear() {
        end = 0;
    }

    /**
     * Adds what has come.
     *
     * @throws IllegalStateException when there is no room for it
     */
    void add(ByteBuffer piece) {
        int length = piece.remaining();
        if (length > bytes.length - end) {
            throw new IllegalStateException("an answer of more than " + bytes.length + " bytes");
        }
        piece.get(bytes, end, length);
        end += length;
    }

    /**
     * Takes one whole answer, if it is there.
     *
     * @throws IllegalStateException for what is no HTTP answer
     */
    boolean take() {
        int start = bodyAt();
        int after = start == NOT_YET ? NOT_YET : endOf(start);
        if (after == NOT_YET) {
            return false;
        }
        drop(after);
        return true;
    }

    /**
     * The same, and keeps its body.
     *
     * @throws IllegalStateException for what is no HTTP answer
     */
    boolean takeWithBody() {
        int start = bodyAt();
        int after = start == NOT_YET ? NOT_YET : endOf(start);
        if (after == NOT_YET) {
            return false;
        }
        head = new String(bytes, 0, start, UTF_8);
        body = chunked ? ofChunks(start) : new String(bytes, start, after - start, UTF_8);
        drop(after);
        return true;
    }

    private String ofChunks(int start) {
        var whole = new ByteArrayOutputStream();
        int at = start;
        for (int size = sizeAt(at); size > 0; size = sizeAt(at)) {
            int begin = nextLine(at);
            whole.write(bytes, begin, size);
            at = begin + size + 2;
        }
        return whole.toString(UTF_8);
    }

    private int sizeAt(int at) {
        int size = 0;
        for (int i = at; bytes[i] != '\r'; i++) {
            size = size * 16 + Character.digit(bytes[i], 16);
        }
        return size;
    }

    private void drop(int after) {
        System.arraycopy(bytes, after, bytes, 0, end - after);
        end -= after;
    }

    private int bodyAt() {
        for (int i = 3; i < end; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
                return i + 1;
            }
        }
        return NOT_YET;
    }

    private int endOf(int start) {
        if (bytes[0] != 'H' || bytes[STATUS_AT - 1] != ' ') {
            throw new IllegalStateException("this is no HTTP answer");
        }
        status = digit(STATUS_AT) * 100 + digit(STATUS_AT + 1) * 10 + digit(STATUS_AT + 2);
        lastOnConnection = false;
        chunked = false;
        int length = 0;
        for (int line = nextLine(0); line < start - 2; line = nextLine(line)) {
            if (startsWith(line, LENGTH)) {
                length = number(line + LENGTH.length);
            } else if (startsWith(line, CHUNKED)) {
                chunked = true;
            } else if (startsWith(line, CLOSE)) {
                lastOnConnection = true;
            }
        }
        int after = chunked ? endOfChunks(start) : start + length;
        return after <= end ? after : NOT_YET;
    }

    /** Behind the last chunk, if it is there. */
    private int endOfChunks(int start) {
        int at = start;
        while (at < end) {
            int size = 0;
            int i = at;
            for (; i < end && bytes[i] != '\r'; i++) {
                size = size * 16 + Character.digit(bytes[i], 16);
            }
            at = i + 2 + size + 2;
            if (size == 0 && i < end) {
                return at;
            }
        }
        return NOT_YET;
    }

    private int nextLine(int from) {
        int i = from;
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    private boolean startsWith(int at, byte[] lowerCase) {
        if (at + lowerCase.length > end) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            int c = bytes[at + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at) {
        int value = 0;
        for (int i = at; bytes[i] != '\r'; i++) {
            if (bytes[i] != ' ') {
                value = value * 10 + digit(i);
            }
        }
        return value;
    }

    private int digit(int at) {
        return bytes[at] - '0';
    }
}
