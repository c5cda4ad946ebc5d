package io.hanjul.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop that writes down what the gateway tells it, and answers as the test wishes. */
final class WebhookListener implements AutoCloseable {

    private final HttpServer server;
    private final List<News> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    WebhookListener() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::hear);
        server.start();
    }

    /** One that was told. */
    record News(String id, String retried, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String status() {
            return json().at("/data/status").asString();
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hear";
    }

    /** How it answers from now on. */
    void answers(int with) {
        status = with;
    }

    List<News> heard() {
        return List.copyOf(heard);
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(new News(
                    exchange.getRequestHeaders().getFirst("tosspayments-webhook-transmission-id"),
                    exchange.getRequestHeaders().getFirst("tosspayments-webhook-transmission-retried-count"),
                    body));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
