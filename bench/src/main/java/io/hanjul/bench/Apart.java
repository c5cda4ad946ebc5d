package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.embedded.NamedServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A node and its servers, each a process of its own with a network between them.
 *
 * @param servers PostgreSQL, Redis, the gateway
 * @param app the node
 * @param folder of the servers
 */
record Apart(NamedServers servers, App app, Path folder) implements AutoCloseable {

    static Apart start(String name) {
        return start(name, Ground.product());
    }

    /** The node started in that way, on a folder of that name. */
    static Apart start(String name, Launch product) {
        Path folder = Scratch.empty(name);
        var servers = NamedServers.start(folder.resolve("servers"), Scratch.programs());
        // Guests reach the gateway's page over another network than the node does.
        String page = "--hanjul.payment.checkout-url=" + servers.address("hanjul.payment.gateway-url");
        App app = App.start(product.with(servers.arguments()).with(page, "--hanjul.demo=true"), folder.resolve("data"))
                .awaitHealthy(App.START_LIMIT);
        return new Apart(servers, app, folder.resolve("servers"));
    }

    /** The books, past the network. */
    Books books() {
        return Books.of(
                servers.address("spring.datasource.url"),
                servers.address("spring.datasource.password"),
                servers.address("hanjul.payment.gateway-url"));
    }

    /** Has the gateway tell the node what becomes of payments. */
    void tellNews() {
        try {
            Files.writeString(folder.resolve("webhook-address"), app.address() + "/v1/webhooks/toss");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gates around the commits of the node. */
    Gates gates() {
        return new Gates(
                servers.address("spring.datasource.url"),
                servers.address("spring.datasource.username"),
                servers.address("spring.datasource.password"));
    }

    /** Starts another node in that way on the same servers, with a log of that name; it may come up or not. */
    App another(String name, Launch product) {
        String page = "--hanjul.payment.checkout-url=" + servers.address("hanjul.payment.gateway-url");
        return App.start(product.with(servers.arguments()).with(page), app.data(), name);
    }

    /** Guests, and a fault that strikes this. */
    Exercise exercise(Fault fault) {
        return new Exercise(ground(Ground.CROWD), fault, Exercise.Tempo.DRILL, this::close);
    }

    /** A hall on sale and so many guests who want to go there. */
    Ground ground(int people) {
        return new Ground(app, this::books, people);
    }

    @Override
    public void close() {
        app.close();
        servers.close();
    }
}
