package io.hanjul.bench;

import io.hanjul.bench.Gates.Gate;
import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Direction;
import io.hanjul.bench.process.Patience;
import io.hanjul.bench.process.Toxics;
import io.hanjul.embedded.NamedServers.Name;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Every trouble of the gateway at every step of a confirmation. Every payment of a round meets one; then payments are
 * made to hang at one step until there are enough of them, and there the node is killed and started again, or, in
 * every other round through the steps, only held up for longer than it waits for the gateway. Guests and the
 * gateway's troubles go on meanwhile, so what asks again, or finds out by itself, meets the next one.
 */
final class FaultMatrix implements Fault {

    /** How many rounds go through all steps, once with a kill and once without. */
    static final int ROUNDS = 2 * Step.values().length;

    private static final int ENOUGH = 8;

    /** Of one evening one confirmation commits after the other; holds of it wait behind that, and with them a lane. */
    private static final int ENOUGH_COMMITTING = 2;

    private static final int ALL = 100;
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int SHORTEST_MILLIS = 1_000;
    private static final int LONGEST_MILLIS = 4_000;

    private final Apart place;
    private final Troubles troubles;
    private final Gates gates;
    private int round;

    /** Where a confirmation can be. */
    enum Step {
        /** The intent is committed, and the gateway has not heard of it. */
        BEFORE_THE_CHARGE,
        /** The gateway works on it, and takes the money later. */
        DURING_THE_CHARGE,
        /** The money is taken, and the gateway's answer on its way. */
        AFTER_THE_CHARGE,
        /** The gateway has answered. */
        BEFORE_THE_COMMIT,
        /** The outcome is being committed. */
        IN_THE_COMMIT,
        /** It is committed, and the guest is not told yet. */
        AFTER_THE_COMMIT;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    FaultMatrix(Apart place, Troubles troubles, Gates gates) {
        this.place = place;
        this.troubles = troubles;
        this.gates = gates;
    }

    static Exercise exercise() {
        Apart place = Apart.start("fault-matrix");
        place.tellNews();
        var troubles = new Troubles(place.servers().address("hanjul.payment.gateway-url"));
        var gates = place.gates();
        Ground ground = place.ground(Ground.CROWD).whenSomebodyPays(troubles::meet);
        return new Exercise(ground, new FaultMatrix(place, troubles, gates), Exercise.Tempo.DRILL, () -> {
            gates.close();
            place.close();
        });
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        Step step = Step.values()[round % Step.values().length];
        boolean kills = round / Step.values().length % 2 == 0;
        round++;
        facts.put("step", step.words());
        troubles.begin(ALL, chance);
        hangAt(step);
        boolean commits = step == Step.IN_THE_COMMIT || step == Step.AFTER_THE_COMMIT;
        int least = commits ? ENOUGH_COMMITTING : ENOUGH;
        boolean enough = Patience.until(() -> hanging(step) >= least, LIMIT);
        facts.put("payments that hung there", hanging(step));
        facts.put("troubles of the undecided", troubles.among(place.books().undecided()));
        if (!enough) {
            goOn(step);
            throw new IllegalStateException("too few payments came to the step " + step.words() + ": " + facts);
        }
        List<String> broken = kills ? kill(step, facts) : holdUp(step, chance, facts);
        facts.put("troubles that were met", troubles.all());
        troubles.end();
        return broken;
    }

    private List<String> kill(Step step, Map<String, Object> facts) {
        place.app().kill();
        goOn(step);
        return new KillApp(place.app(), App.START_LIMIT).comesBack(facts);
    }

    private List<String> holdUp(Step step, SplittableRandom chance, Map<String, Object> facts) {
        int millis = chance.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS);
        facts.put("held up for, ms", millis);
        Patience.pass(Duration.ofMillis(millis));
        goOn(step);
        return List.of();
    }

    private void hangAt(Step step) {
        var link = place.servers().link(Name.GATEWAY);
        switch (step) {
            case BEFORE_THE_CHARGE -> link.poison(Direction.TO_SERVER, Toxics.cutOff());
            case DURING_THE_CHARGE -> troubles.late();
            case AFTER_THE_CHARGE -> link.poison(Direction.TO_CLIENT, Toxics.cutOff());
            case BEFORE_THE_COMMIT -> gates.shut(Gate.BEFORE_COMMIT);
            case IN_THE_COMMIT -> gates.shut(Gate.COMMITTING);
            case AFTER_THE_COMMIT -> gates.shut(Gate.COMMITTED);
        }
    }

    private void goOn(Step step) {
        switch (step) {
            case BEFORE_THE_CHARGE, AFTER_THE_CHARGE ->
                place.servers().link(Name.GATEWAY).heal();
            case DURING_THE_CHARGE -> troubles.inTime();
            case BEFORE_THE_COMMIT -> gates.open(Gate.BEFORE_COMMIT);
            case IN_THE_COMMIT -> gates.open(Gate.COMMITTING);
            case AFTER_THE_COMMIT -> gates.open(Gate.COMMITTED);
        }
    }

    private long hanging(Step step) {
        return switch (step) {
            case BEFORE_THE_CHARGE, DURING_THE_CHARGE ->
                place.books().undecided().size();
            case AFTER_THE_CHARGE -> place.books().chargedUnknown();
            case BEFORE_THE_COMMIT -> gates.waiting(Gate.BEFORE_COMMIT);
            case IN_THE_COMMIT -> gates.waiting(Gate.COMMITTING);
            case AFTER_THE_COMMIT -> gates.waiting(Gate.COMMITTED);
        };
    }
}
