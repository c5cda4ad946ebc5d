package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class BodyPaceTests {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Drip drip = new Drip();

    @Test
    void aDripIsGivenUpAfterTheGrace() throws IOException {
        var body = new BodyPace(drip, GRACE, now::get);
        for (int second = 0; second <= GRACE.toSeconds(); second++) {
            assertThat(body.doRead(drip)).isEqualTo(1);
            now.addAndGet(Duration.ofSeconds(1).toNanos());
        }

        assertThatThrownBy(() -> body.doRead(drip)).isInstanceOf(SocketTimeoutException.class);
        assertThat(body.bytes()).isEqualTo(21);
    }

    @Test
    void aLargeBodyMayTakeAsLongAsItKeepsThePace() throws IOException {
        drip.size = BodyPace.SLOWEST;
        var body = new BodyPace(drip, GRACE, now::get);
        for (int second = 0; second < 600; second++) {
            assertThat(body.doRead(drip)).isEqualTo(BodyPace.SLOWEST);
            now.addAndGet(Duration.ofSeconds(1).toNanos());
        }

        now.addAndGet(GRACE.minusSeconds(1).toNanos());
        assertThat(body.doRead(drip)).isEqualTo(BodyPace.SLOWEST);
        now.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThatThrownBy(() -> body.doRead(drip)).isInstanceOf(SocketTimeoutException.class);
    }

    /** A connection that always has so many bytes more. */
    private static final class Drip implements InputBuffer, ApplicationBufferHandler {

        private int size = 1;

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            return size;
        }

        @Override
        public int available() {
            return size;
        }

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return ByteBuffer.allocate(0);
        }

        @Override
        public void expand(int wanted) {
            throw new UnsupportedOperationException();
        }
    }
}
