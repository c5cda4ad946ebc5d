package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Kills any one of three nodes and starts it again; its guests insist until it answers, those of the others go on.
 *
 * @param nodes on the same servers
 */
record KillOneOfThree(List<App> nodes) implements Fault {

    static Exercise exercise() {
        // Three nodes share the processors: what starts sooner is of more use than what runs faster.
        Launch product = Ground.product().withOptions("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        Apart place = Apart.start("kill-one-of-three", product);
        List<App> others = Stream.of("second", "third")
                .map(name -> place.another(name, product))
                .toList();
        others.forEach(node -> node.awaitHealthy(App.START_LIMIT));
        List<App> nodes = List.of(place.app(), others.getFirst(), others.getLast());
        return new Exercise(
                Ground.restless(nodes, place::books, Ground.CROWD),
                new KillOneOfThree(nodes),
                Exercise.Tempo.DRILL,
                () -> {
                    Stream.of(nodes.get(2), nodes.get(1)).forEach(App::close);
                    place.close();
                });
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        int which = chance.nextInt(nodes.size());
        facts.put("node killed", which + 1);
        nodes.get(which).kill();
        return new KillApp(nodes.get(which), App.START_LIMIT).comesBack(facts);
    }
}
