package io.hanjul.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FreePortTests {

    private static final int FIRST_LENT_BY_LINUX = 32_768;
    private static final int LISTENERS = 50;

    @Test
    void aPickedPortIsFreeAndNoneThatIsLentToOutgoingConnections() throws IOException {
        var listeners = new ArrayList<ServerSocket>();
        var ports = new HashSet<Integer>();
        try {
            for (int i = 0; i < LISTENERS; i++) {
                int port = FreePort.pick();
                assertThat(port).isBetween(1_024, FIRST_LENT_BY_LINUX - 1);
                listeners.add(new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1")));
                ports.add(port);
            }
        } finally {
            for (ServerSocket each : listeners) {
                each.close();
            }
        }
        assertThat(ports).hasSize(LISTENERS);
    }
}
