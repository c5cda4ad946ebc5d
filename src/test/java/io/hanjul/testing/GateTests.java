package io.hanjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

class GateTests {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final int ROUNDS = 500;
    private static final int PATIENCE_MILLIS = 60_000;

    @Test
    void whoComesToTheEntranceWhileItIsBeingShutIsNotLetIn() throws IOException {
        try (var server = new ServerSocket(0, ROUNDS, HERE)) {
            for (int round = 0; round < ROUNDS; round++) {
                try (var gate = new Gate(server.getLocalPort());
                        var guest = new Socket()) {
                    guest.setSoTimeout(PATIENCE_MILLIS);
                    guest.connect(new InetSocketAddress(HERE, gate.port()));
                    gate.shut();
                    assertThat(saysNothingMore(guest)).isTrue();
                }
            }
        }
    }

    private static boolean saysNothingMore(Socket guest) throws IOException {
        try {
            return guest.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }
}
