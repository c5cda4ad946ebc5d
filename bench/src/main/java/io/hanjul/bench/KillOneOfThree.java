package io.hanjul.bench;

import io.hanjul.bench.process.App;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Kills any one of three nodes and starts it again; its guests insist until it answers, those of the others go on.
 *
 * @param nodes on the same servers
 */
record KillOneOfThree(List<App> nodes) implements Fault {

    static Exercise exercise() {
        ThreeNodes three = ThreeNodes.start("kill-one-of-three");
        return new Exercise(
                Ground.restless(three.nodes(), three.place()::books, Ground.CROWD),
                new KillOneOfThree(three.nodes()),
                Exercise.Tempo.DRILL,
                three::close);
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        int which = chance.nextInt(nodes.size());
        facts.put("node killed", which + 1);
        nodes.get(which).kill();
        return new KillApp(nodes.get(which), App.START_LIMIT).comesBack(facts);
    }
}
