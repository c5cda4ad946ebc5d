package io.hanjul.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the pace of every body, whoever reads it: JSON, the fields of a form, and what nobody wanted. The rest of a
 * body that was refused unread is taken from the connection, so that the next request on it can be found; one that does
 * not come in time ends the connection.
 */
final class BodyValve extends ValveBase {

    private static final Logger log = LoggerFactory.getLogger(BodyValve.class);
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** Most bytes that are read only to be thrown away. */
    private static final int PASSED_OVER = 4 << 20;

    private final Duration grace;

    BodyValve(Duration grace) {
        super(true);
        this.grace = grace;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        if (!hasBody(coyote)) {
            getNext().invoke(request, response);
            return;
        }
        InputBuffer unwatched = coyote.getInputBuffer();
        var watched = new BodyPace(unwatched, grace, System::nanoTime);
        coyote.setInputBuffer(watched);
        try {
            getNext().invoke(request, response);
            // Who asked whether to send it has been told now, and does not.
            if (!coyote.isFinished() && !coyote.hasExpectation()) {
                response.flushBuffer();
                passOver(coyote, watched);
            }
        } finally {
            coyote.setInputBuffer(unwatched);
        }
    }

    /** By the bare headers: to ask for the length of one that Tomcat refuses is a failure. */
    private static boolean hasBody(org.apache.coyote.Request request) {
        return request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") != null;
    }

    private static void passOver(org.apache.coyote.Request request, BodyPace body) {
        try {
            var piece = new Piece();
            while (body.bytes() <= PASSED_OVER && !request.isFinished() && body.doRead(piece) >= 0) {
                piece.setByteBuffer(NOTHING);
            }
        } catch (IOException late) {
            log.debug("the rest of a body did not come");
        }
        if (!request.isFinished()) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** Where Tomcat puts what nobody looks at. */
    private static final class Piece implements ApplicationBufferHandler {

        private ByteBuffer bytes = NOTHING;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // The pieces come in buffers of their own.
        }
    }
}
