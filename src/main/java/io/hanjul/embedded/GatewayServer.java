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
import org.springframework.core.env.PropertyResolver;

/**
 * The sandbox payment gateway on {@code <data>/gateway}: this same jar, run once more with the command {@code gateway}.
 * It is a process of its own because real money, too, is counted by somebody who does not crash with us.
 */
final class GatewayServer implements Server {

    private static final String URL = "hanjul.payment.gateway-url";
    private static final String SECRET_KEY = "hanjul.secrets.gateway-secret-key";
    private static final String MAIN = "io.hanjul.Hanjul";
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(1);

    private final Path folder;
    private final Path log;
    private final EmbeddedSettings settings;
    private final PropertyResolver properties;
    private final Child child;

    GatewayServer(DataFolder data, EmbeddedSettings settings, PropertyResolver properties) {
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
    public void endOrphan() {
        stop();
    }

    @Override
    public Map<String, Object> start() {
        int port = FreePort.pick();
        String url = "http://127.0.0.1:" + port;
        PrivateFile.write(folder.resolve("secret-key"), properties.getRequiredProperty(SECRET_KEY));
        Process process = launch(port);
        PrivateFile.write(child.pidFile(), Long.toString(process.pid()));
        try (var http = HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build()) {
            Patience.until(() -> !process.isAlive() || answers(http, url), settings.startLimit());
            if (!process.isAlive() || !answers(http, url)) {
                throw Command.failed("The sandbox gateway does not answer.", log);
            }
        }
        return Map.of(URL, url);
    }

    @Override
    public void stop() {
        child.end(settings.stopLimit());
    }

    private Process launch(int port) {
        var builder = new ProcessBuilder(line(port)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the sandbox gateway", e);
        }
    }

    private List<String> line(int port) {
        var line = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            line.add(SETSID.toString());
        }
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx96m"));
        line.addAll(List.of(MAIN, "gateway", "--port", Integer.toString(port), "--data", folder.toString()));
        line.addAll(List.of("--secret-key-file", folder.resolve("secret-key").toString()));
        return line;
    }

    private static boolean answers(HttpClient http, String url) {
        var request = HttpRequest.newBuilder(URI.create(url + "/health"))
                .timeout(ANSWER_LIMIT)
                .build();
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
