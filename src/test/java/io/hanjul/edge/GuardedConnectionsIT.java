package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tomcat under our rules, with limits so small that a test can reach them. */
class GuardedConnectionsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST = 10;

    @TempDir
    private Path folder;

    private final Tomcat tomcat = new Tomcat();
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void start() throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        var connector = new Connector(GuardedProtocol.class.getName());
        connector.setPort(0);
        tomcat.setConnector(connector);
        tomcat.getEngine().getPipeline().addValve(new BodyValve(Duration.ofMillis(500)));
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "reader", new Reader());
        Tomcat.addServlet(context, "refuser", new Refuser());
        context.addServletMappingDecoded("/read", "reader");
        context.addServletMappingDecoded("/refuse", "refuser");
        tomcat.start();
        obey(address -> false);
    }

    @AfterEach
    void stop() throws IOException, LifecycleException {
        for (Socket socket : sockets) {
            socket.close();
        }
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void aHeadThatDripsIsCutOff() throws IOException {
        assertThat(drip("GET /read HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", "a"))
                .isEmpty();
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws IOException {
        assertThat(drip(post("/read"), " ")).contains(" 408 ");
    }

    @Test
    void aFormThatDripsIsGivenUp() throws IOException {
        String form = post("/read?form").replace("text/json", "application/x-www-form-urlencoded");

        assertThat(drip(form, "a")).contains(" 400 ");
    }

    @Test
    void whatDripsAfterItsAnswerIsCutOff() throws IOException {
        assertThat(drip(post("/refuse"), " ")).contains(" 401 ");
    }

    @Test
    void aConnectionThatIsSilentInBetweenIsKept() throws IOException {
        String whole = "GET /refuse HTTP/1.1\r\nHost: localhost\r\n\r\n";
        Socket socket = connect();
        say(socket, whole);
        assertThat(firstLine(socket)).contains(" 401 ");
        endpoint().lookAround();
        say(socket, whole);
        assertThat(firstLine(socket)).contains(" 401 ");
    }

    @Test
    void aNetworkMayHaveSoManyConnectionsAndMoreWhenOthersHaveEnded() throws IOException {
        obey(address -> false, MOST);
        InetAddress outside = anAddressOfThisMachine();
        List<Socket> first = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            Socket socket = connect(outside);
            first.add(socket);
            assertThat(answers(socket)).as("connection " + i).isTrue();
        }
        assertThat(answers(connect(outside))).isFalse();
        assertThat(answers(connect(InetAddress.getLoopbackAddress()))).isTrue();

        first.getFirst().close();
        long until = System.nanoTime() + PATIENCE.toNanos();
        boolean again = false;
        while (!again && System.nanoTime() < until) {
            endpoint().lookAround();
            again = answers(connect(outside));
        }
        assertThat(again).isTrue();
    }

    @Test
    void throughAProxyComesEverybody() throws IOException {
        obey(address -> true, MOST);
        InetAddress proxy = anAddressOfThisMachine();
        for (int i = 0; i < MOST * 2; i++) {
            assertThat(answers(connect(proxy))).as("connection " + i).isTrue();
        }
    }

    /** Sends the beginning, then piece by piece until the server has ended it; gives the first line that it said. */
    private String drip(String beginning, String piece) throws IOException {
        Socket socket = connect();
        socket.setSoTimeout(50);
        say(socket, beginning);
        var said = new StringBuilder();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    return said.toString().lines().findFirst().orElse("");
                }
                said.append((char) next);
            } catch (SocketTimeoutException silent) {
                sayIfItListens(socket, piece);
            } catch (SocketException reset) {
                return said.toString().lines().findFirst().orElse("");
            }
        }
        throw new AssertionError("still open after " + PATIENCE + ": " + said);
    }

    private static String post(String path) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/json\r\nContent-Length: 9999\r\n\r\n";
    }

    private void obey(java.util.function.Predicate<String> proxy) {
        obey(proxy, Integer.MAX_VALUE);
    }

    private void obey(java.util.function.Predicate<String> proxy, int most) {
        ((GuardedProtocol) tomcat.getConnector().getProtocolHandler())
                .obey(new ConnectionRules(most, Duration.ofMillis(500), proxy));
    }

    private GuardedEndpoint endpoint() {
        return ((GuardedProtocol) tomcat.getConnector().getProtocolHandler()).guarded();
    }

    private Socket connect() throws IOException {
        return connect(InetAddress.getLoopbackAddress());
    }

    private Socket connect(InetAddress address) throws IOException {
        var socket = new Socket(address, tomcat.getConnector().getLocalPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        sockets.add(socket);
        return socket;
    }

    /** Loopback may have any number of connections. */
    private static InetAddress anAddressOfThisMachine() throws SocketException {
        return java.net.NetworkInterface.networkInterfaces()
                .flatMap(java.net.NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .findFirst()
                .orElseThrow(() -> new org.opentest4j.TestAbortedException("this machine has no network"));
    }

    private static boolean answers(Socket socket) {
        try {
            say(socket, "GET /refuse HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return firstLine(socket).contains(" 401 ");
        } catch (IOException closed) {
            return false;
        }
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void sayIfItListens(Socket socket, String text) {
        try {
            say(socket, text);
        } catch (IOException closed) {
            // The next read says so, after what was said before.
        }
    }

    private static String firstLine(Socket socket) throws IOException {
        InputStream input = socket.getInputStream();
        var said = new StringBuilder();
        while (!said.toString().endsWith("\r\n\r\n")) {
            int next = input.read();
            if (next < 0) {
                break;
            }
            said.append((char) next);
        }
        return said.toString().lines().findFirst().orElse("");
    }

    /** Reads all of a body, as JSON or as a form. */
    private static final class Reader extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                if (request.getQueryString() != null) {
                    request.getParameter("a");
                }
                request.getInputStream().readAllBytes();
            } catch (IOException e) {
                response.setStatus(e.getCause() instanceof SocketTimeoutException ? 408 : 500);
            }
        }
    }

    /** Refuses everybody, without reading a body. */
    private static final class Refuser extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(401);
        }
    }
}
