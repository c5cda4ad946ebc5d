package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Attendant;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An nginx before a node, set up as our documentation says: by the very file that it shows, with other ports and
 * another folder. What it takes of the processors counts as the node's.
 *
 * @param server the running one
 */
record Nginx(Attendant server) implements AutoCloseable {

    private static final Path DOCUMENTED = Path.of("docs/nginx/hanjul.conf");
    private static final List<String> ELSEWHERE = List.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin");

    /** The program; empty where it is not installed. {@code NGINX} in the environment may say where it is. */
    static Optional<Path> program() {
        Stream<String> folders = Stream.concat(
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)),
                ELSEWHERE.stream());
        return Stream.concat(
                        Optional.ofNullable(System.getenv("NGINX")).map(Path::of).stream(),
                        folders.map(folder -> Path.of(folder, "nginx")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it before the node. */
    static Nginx before(App app, Path program) {
        Path folder = app.data().resolve("nginx");
        return new Nginx(Attendant.start(folder, port -> {
            Path configuration = folder.resolve("nginx.conf");
            write(
                    configuration,
                    configuration(folder, documented(folder, app.address().getPort(), port)));
            return List.of(
                    program.toString(),
                    "-e",
                    folder + "/error.log",
                    "-p",
                    folder.toString(),
                    "-c",
                    configuration.toString());
        }));
    }

    InetSocketAddress socketAddress() {
        return server.socketAddress();
    }

    /** The documented file with the ports of a node and of nginx, and a cache below that folder. */
    static String documented(Path folder, int node, int port) {
        String before = replaced(read(DOCUMENTED), "127.0.0.1:8080", "127.0.0.1:" + node);
        String listening = replaced(before, "listen 80;", "listen 127.0.0.1:" + port + ";");
        return replaced(listening, "/var/cache/nginx/hanjul", folder + "/cache");
    }

    private static String replaced(String text, String before, String after) {
        if (!text.contains(before)) {
            throw new IllegalStateException(DOCUMENTED + " has no more: " + before);
        }
        return text.replace(before, after);
    }

    /** What a package of nginx has around it, but for the log of each request. */
    private static String configuration(Path folder, String documented) {
        return """
                %s
                daemon off;
                worker_processes auto;
                pid %s/nginx.pid;
                events { worker_connections 4096; }
                http {
                    access_log off;
                    client_body_temp_path %s/body;
                    proxy_temp_path %s/proxy;
                    fastcgi_temp_path %s/fastcgi;
                    uwsgi_temp_path %s/uwsgi;
                    scgi_temp_path %s/scgi;
                    keepalive_requests 1000000;
                    %s
                }
                """.formatted(user(), folder, folder, folder, folder, folder, folder, documented);
    }

    /** Started by root it would change to a user who can not read what the kit writes. */
    private static String user() {
        return System.getProperty("user.name", "").equals("root") ? "user root;" : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
