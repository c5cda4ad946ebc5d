package io.hanjul.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/** A keep-alive connection of somebody who waits for each answer and reads it. For one thread at a time. */
public final class Talk implements AutoCloseable {

    private static final int LONGEST = 1 << 17;
    private static final int PIECE = 1 << 14;
    private static final int PATIENCE_MILLIS =
            Math.toIntExact(Duration.ofSeconds(5).toMillis());

    private final Socket socket;
    private final AnswerReader reader = new AnswerReader(LONGEST);
    private final byte[] piece = new byte[PIECE];

    /**
     * An answer.
     *
     * @param status as in HTTP
     * @param body as text
     * @param head its status line and headers
     */
    public record Answer(int status, String body, String head) {

        private static final String LINE = "\r\n";

        /** The value of a header; empty text when there is none of that name. */
        public String header(String name) {
            return Arrays.stream(head.split(LINE, -1))
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private Talk(Socket socket) {
        this.socket = socket;
    }

    /**
     * Connects.
     *
     * @throws IOException when nobody listens there
     */
    public static Talk to(InetSocketAddress server) throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(server, PATIENCE_MILLIS);
            return new Talk(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /**
     * Sends a request, whole, with its length in the head when it has a body, and waits for its answer.
     *
     * @throws IOException when there is none within five seconds; the connection is of no use any more then
     */
    public Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        while (!reader.takeWithBody()) {
            int length = socket.getInputStream().read(piece);
            if (length < 0) {
                throw new IOException("the server closed the connection");
            }
            reader.add(ByteBuffer.wrap(piece, 0, length));
        }
        return new Answer(reader.status(), reader.body(), reader.head());
    }

    /** Whether another request can be sent. */
    public boolean goesOn() {
        return !reader.lastOnConnection();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
