package io.hanjul.embedded;

import io.hanjul.secrets.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/**
 * The sandbox payment gateway on {@code <data>/gateway}: this same jar, run once more with the command {@code gateway}.
 * It is a process of its own because real money, too, is counted by somebody who does not crash with us.
 */
final class GatewayServer implements Server {

    static final String URL = "hanjul.payment.gateway-url";
    private static final String MAIN = "io.hanjul.Hanjul";
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(1);

    private final Path folder;
    private final Path log;
    private final EmbeddedSettings settings;
    private final Environment properties;
    private final Child child;

    private int port;

    GatewayServer(DataFolder data, EmbeddedSettings settings, Environment properties) {
        this.folder = data.folder("gateway");
        this.log = data.resolve("gateway.log");
        this.settings = settings;
        this.properties = properties;
        this.child = new Child(folder.resolve("gateway.pid"), data.mark());
    }

    @Override
    public String name() {
        return "The sandbox gateway";
    }

    @Override
    public List<String> properties() {
        return List.of(URL);
    }

    @Override
    public Map<String, Object> start() {
        port = FreePort.pick();
        ShopKeys.write(folder, properties);
        GatewayListener.forget(folder);
        run();
        return Map.of(URL, url());
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    private void run() {
        Process process = launch();
        PrivateFile.write(child.pidFile(), Long.toString(process.pid()));
        try (var http = HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build()) {
            boolean decided = Patience.until(() -> !process.isAlive() || answers(http), settings.startLimit());
            if (!decided || !process.isAlive()) {
                throw Command.failed("The sandbox gateway does not answer.", log);
            }
        }
    }

    @Override
    public boolean runs() {
        return child.find().isPresent();
    }

    /** With its journal, so no money is forgotten. */
    @Override
    public void startAgain() {
        run();
    }

    @Override
    public void stop() {
        child.end(settings.stopLimit());
    }

    private Process launch() {
        var builder = new ProcessBuilder(line()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the sandbox gateway", e);
        }
    }

    private List<String> line() {
        var line = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            line.add(SETSID.toString());
        }
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx96m"));
        line.addAll(List.of(MAIN, "gateway", "--port", Integer.toString(port), "--data", folder.toString()));
        line.addAll(ShopKeys.options(folder));
        line.addAll(List.of("--webhook-file", GatewayListener.file(folder).toString()));
        return line;
    }

    private boolean answers(HttpClient http) {
        var address = URI.create(url() + "/health");
        var request = HttpRequest.newBuilder(address).timeout(ANSWER_LIMIT).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
