package io.hanjul.waitingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What goes wrong around a simulated room, and when, all by its seed. */
final class RoomSimFaults {

    private static final int STORE_AWAY_MOST = 20_000;
    private static final int REDIS_AWAY_MOST = 15_000;
    private static final int OUTAGES = 3;
    private static final int KILLS = 8;
    private static final int PAUSE_ONCE_IN = 400;
    private static final int ORDER_ONCE_IN = 250;

    private final RoomSim sim;
    private final long until;

    /** In so many steps a node is killed once: as often in a long run as in a short one, for each leaves a ceiling. */
    private final int killOnceIn;

    private final int places;

    /** Shortly after many have come at once, and mostly while the store is away. */
    private final long killAt;

    private final List<Outage> storeAway;
    private final List<Outage> redisAway;
    private final List<Long> starts = new ArrayList<>();
    private boolean oneIsGoneForGood;
    int kills;
    int pauses;

    /** How often there were fewer or more places on somebody's order. */
    int orders;

    /** From one moment to before another. */
    private record Outage(long from, long to) {

        boolean isAt(long now) {
            return from <= now && now < to;
        }
    }

    RoomSimFaults(RoomSim sim, long until) {
        this.sim = sim;
        this.until = until;
        this.killOnceIn = Math.toIntExact(until / RoomSim.STEP_MILLIS / KILLS);
        this.places = sim.store.mostInside;
        this.storeAway = outages(sim.random, STORE_AWAY_MOST);
        long burst = sim.crowd.burstAt;
        this.killAt = burst + sim.random.nextInt(100, 1_000);
        storeAway.add(new Outage(burst - sim.random.nextInt(1_000), burst + sim.random.nextInt(500, 5_000)));
        this.redisAway = outages(sim.random, REDIS_AWAY_MOST);
    }

    private List<Outage> outages(SplittableRandom random, int most) {
        var outages = new ArrayList<Outage>();
        for (int i = 0; i < OUTAGES; i++) {
            long from = random.nextLong(2_000, until);
            outages.add(new Outage(from, from + random.nextInt(500, most)));
        }
        return outages;
    }

    boolean redisIsThere() {
        return redisAway.stream().noneMatch(outage -> outage.isAt(sim.now));
    }

    /** Lets happen what happens now. */
    void happen() {
        sim.store.up = storeAway.stream().noneMatch(outage -> outage.isAt(sim.now));
        if (starts.removeIf(start -> start <= sim.now)) {
            sim.boot();
        }
        if (sim.now > until) {
            if (sim.store.mostInside != places && sim.store.up && !sim.store.isLocked()) {
                sim.store.order(places, sim.now);
            }
            return;
        }
        if (sim.onceIn(ORDER_ONCE_IN) && sim.store.up && !sim.store.isLocked()) {
            orders++;
            sim.store.order(Math.max(1, places * sim.random.nextInt(1, 5) / 4), sim.now);
        }
        boolean strikes = sim.onceIn(killOnceIn) || Math.abs(sim.now - killAt) < RoomSim.STEP_MILLIS / 2;
        if (sim.nodes.size() > 1 && strikes) {
            kill();
        }
        if (sim.onceIn(PAUSE_ONCE_IN)) {
            pauses++;
            any().pausedUntil = sim.now + sim.random.nextInt(100, 4_000);
        }
    }

    /** Half of the time it is the leader; one node is not replaced. */
    private void kill() {
        kills++;
        sim.kill(sim.onceIn(2) ? sim.leader() : any());
        if (oneIsGoneForGood || !sim.onceIn(4)) {
            starts.add(sim.now + sim.random.nextInt(500, 20_000));
        } else {
            oneIsGoneForGood = true;
        }
    }

    private RoomSimNode any() {
        return sim.nodes.get(sim.random.nextInt(sim.nodes.size()));
    }
}
