package io.hanjul.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeardSocketsTests {

    @Test
    void whatTheDatabaseSaysIsHeardAndWhatItIsToldIsNot() throws IOException {
        try (var database = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = new HeardSockets("one").createSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), database.getLocalPort()));
            try (Socket other = database.accept()) {
                socket.getOutputStream().write("are you there?".getBytes(StandardCharsets.UTF_8));
                assertThat(HeardSockets.heard("one").getAsLong()).isZero();

                other.getOutputStream().write("yes".getBytes(StandardCharsets.UTF_8));
                assertThat(socket.getInputStream().read(new byte[10], 0, 10)).isEqualTo(3);
            }
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(HeardSockets.heard("one").getAsLong()).isEqualTo(1);
        assertThat(HeardSockets.heard("two").getAsLong()).isZero();
    }
}
