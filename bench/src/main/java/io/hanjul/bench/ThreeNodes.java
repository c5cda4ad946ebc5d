package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.testing.Api;
import java.util.List;
import java.util.stream.Stream;

/**
 * Three nodes on the same servers.
 *
 * @param place of the servers and the first node
 * @param nodes all three
 */
record ThreeNodes(Apart place, List<App> nodes) implements AutoCloseable {

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

    /** The first one last: its place has the servers. */
    @Override
    public void close() {
        Stream.of(nodes.get(2), nodes.get(1)).forEach(App::close);
        place.close();
    }
}
