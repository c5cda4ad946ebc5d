package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api;
import java.time.Duration;
import java.util.List;
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
        Apart place = Apart.start(name, product);
        List<App> others = Stream.of("second", "third")
                .map(other -> place.another(other, product))
                .toList();
        others.forEach(node -> node.awaitHealthy(App.START_LIMIT));
        return new ThreeNodes(place, List.of(place.app(), others.getFirst(), others.getLast()));
    }

    /** Somebody who is not signed in, at the node of that number or, counted on, another one. */
    Api stranger(int number) {
        return new Api(nodes.get(number % nodes.size()).address());
    }

    /** Nodes that do not get to show the stock of a session as the books have it, once nobody buys any more. */
    List<String> behind(String session) {
        return IntStream.range(0, nodes.size())
                .filter(node -> !Patience.until(() -> shownAt(node, session).equals(kept(session)), NEWS))
                .mapToObj(node ->
                        "node " + (node + 1) + " shows " + shownAt(node, session) + ", and there is " + kept(session))
                .toList();
    }

    private Shown kept(String session) {
        return place.books()
                .jdbc()
                .sql(STOCK)
                .param("session", session)
                .query((rs, row) -> new Shown(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                .single();
    }

    private Shown shownAt(int node, String session) {
        JsonNode shown = stranger(node)
                .patient()
                .get("/v1/sessions/" + session + "/availability")
                .body();
        return new Shown(
                shown.get("free").asInt(),
                shown.get("held").asInt(),
                shown.get("sold").asInt());
    }

    private record Shown(int free, int held, int sold) {}

    /** The first one last: its place has the servers. */
    @Override
    public void close() {
        Stream.of(nodes.get(2), nodes.get(1)).forEach(App::close);
        place.close();
    }
}
