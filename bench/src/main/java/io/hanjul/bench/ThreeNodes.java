package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Three nodes on the same servers.
 *
 * @param place of the servers and the first node
 * @param nodes all three
 */
record ThreeNodes(Apart place, List<App> nodes) implements AutoCloseable {

    private static final List<String> NAMES = List.of("first", "second", "third");
    private static final Duration NEWS = Duration.ofSeconds(20);

    private static final String STOCK = """
            SELECT count(*) FILTER (WHERE state = 'FREE'), count(*) FILTER (WHERE state = 'HELD'),
                   count(*) FILTER (WHERE state = 'SOLD')
              FROM cell WHERE session_id = CAST(:session AS uuid)
            """;

    /** Healthy ones, with these settings besides those of a drill. */
    static ThreeNodes start(String name, String... settings) {
        // They share the processors: what starts sooner is of more use than what runs faster.
        Launch product = Ground.product().with(settings).withOptions("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        Apart place = Apart.start(name, named(product, NAMES.getFirst()));
        List<App> others = NAMES.subList(1, NAMES.size()).stream()
                .map(other -> place.another(other, named(product, other)))
                .toList();
        others.forEach(node -> node.awaitHealthy(App.START_LIMIT));
        return new ThreeNodes(place, List.of(place.app(), others.getFirst(), others.getLast()));
    }

    /** The same, which PostgreSQL knows by a name. */
    private static Launch named(Launch product, String name) {
        return product.with("--spring.datasource.hikari.connection-init-sql=SET application_name = '" + name + "'");
    }

    /** The node that PostgreSQL knows by that name. */
    App named(String name) {
        return nodes.get(NAMES.indexOf(name));
    }

    /** Starts those again that were killed. */
    void startKilled() {
        List<App> killed = nodes.stream().filter(node -> !node.runs()).toList();
        killed.forEach(App::startAgain);
        nodes.forEach(node -> node.awaitHealthy(App.START_LIMIT));
    }

    /** Somebody who is not signed in, at the node of that number or, counted on, another one. */
    Api stranger(int number) {
        return new Api(nodes.get(number % nodes.size()).address());
    }

    /** Somebody at each node who hears of every change of a session's stock as it comes, until closed. */
    Followers follow(String session, int cells) {
        return new Followers(IntStream.range(0, nodes.size())
                .mapToObj(node -> new Follower(stranger(node), session, cells))
                .toList());
    }

    /** What they hear. */
    record Followers(List<Follower> atNodes) implements AutoCloseable {

        @Override
        public void close() {
            atNodes.forEach(Follower::close);
        }
    }

    /**
     * Nodes that do not get to show the stock of a session as the books have it, once nobody buys any more: to who
     * looks, or to who has heard of every change.
     */
    List<String> behind(String session, Followers followers) {
        return IntStream.range(0, nodes.size())
                .boxed()
                .flatMap(node -> Stream.of(
                        behind(node, "shows", session, () -> shownAt(node, session)),
                        behind(node, "has told of", session, followers.atNodes().get(node)::heard)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> behind(int node, String how, String session, Supplier<Stock> told) {
        if (Patience.until(() -> told.get().equals(kept(session)), NEWS)) {
            return Optional.empty();
        }
        return Optional.of("node %d %s %s, and there is %s".formatted(node + 1, how, told.get(), kept(session)));
    }

    private Stock kept(String session) {
        return place.books()
                .jdbc()
                .sql(STOCK)
                .param("session", session)
                .query((rs, row) -> new Stock(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                .single();
    }

    private Stock shownAt(int node, String session) {
        JsonNode shown = stranger(node)
                .patient()
                .get("/v1/sessions/" + session + "/availability")
                .body();
        return new Stock(
                shown.get("free").asInt(),
                shown.get("held").asInt(),
                shown.get("sold").asInt());
    }

    /** How many cells of a session are in which state. */
    record Stock(int free, int held, int sold) {}

    /** The first one last: its place has the servers. */
    @Override
    public void close() {
        Stream.of(nodes.get(2), nodes.get(1)).forEach(App::close);
        place.close();
    }
}
