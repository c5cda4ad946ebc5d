package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.embedded.NamedServers;
import java.nio.file.Path;

/**
 * A node and its servers, each a process of its own with a network between them.
 *
 * @param servers PostgreSQL, Redis, the gateway
 * @param app the node
 */
record Apart(NamedServers servers, App app) implements AutoCloseable {

    static Apart start(String name) {
        Path folder = Scratch.empty(name);
        var servers = NamedServers.start(folder.resolve("servers"), Scratch.programs());
        // Guests reach the gateway's page over another network than the node does.
        String page = "--hanjul.payment.checkout-url=" + servers.address("hanjul.payment.gateway-url");
        App app = App.start(
                        Ground.product().with(servers.arguments()).with(page, "--hanjul.demo=true"),
                        folder.resolve("data"))
                .awaitHealthy(App.START_LIMIT);
        return new Apart(servers, app);
    }

    /** The books, past the network. */
    Books books() {
        return Books.of(
                servers.address("spring.datasource.url"),
                servers.address("spring.datasource.password"),
                servers.address("hanjul.payment.gateway-url"));
    }

    /** Guests, and a fault that strikes this. */
    Exercise exercise(Fault fault) {
        return new Exercise(new Ground(app, this::books), fault, this::close);
    }

    @Override
    public void close() {
        app.close();
        servers.close();
    }
}
