package io.hanjul.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One thing that is broken on purpose while guests buy.
 *
 * @param name as {@code bench/drill} takes it
 * @param meaning what is done, in one line
 * @param rounds how many rounds are played unless somebody asks for more
 * @param play sets it up
 */
record Drill(String name, String meaning, int rounds, Supplier<Play> play) {

    /**
     * What came of one round.
     *
     * @param facts what happened, in the order in which it is to be read
     * @param broken every promise that was broken; empty for a good round
     */
    record Round(Map<String, Object> facts, List<String> broken) {}

    /** All of them. */
    static List<Drill> all() {
        return Stream.of(kills(), lines(), crowds(), troubles())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Drill> kills() {
        return List.of(
                new Drill(
                        "kill-app",
                        "the node is killed and started again on what it left behind, orphaned servers included",
                        3,
                        KillApp::exercise),
                new Drill(
                        "kill-app-charged",
                        "the node is killed when the gateway has charged, and half of the guests never ask",
                        3,
                        KillCharged::exercise),
                new Drill(
                        "kill-one-of-three",
                        "one of three nodes is killed while guests give back, wait for returns and change seats",
                        3,
                        KillOneOfThree::exercise),
                new Drill(
                        "kill-postgres",
                        "PostgreSQL is killed with all of its processes, and started again",
                        3,
                        KillServer::postgres),
                new Drill("kill-redis", "Redis is killed and comes back empty", 3, KillServer::redis));
    }

    private static List<Drill> lines() {
        return List.of(
                line("room-leader", "the node that leads is killed in the middle of its step", RoomFault.LEADER, 1),
                line("room-node", "a node is killed and does not come back", RoomFault.NODE, 1),
                line("room-redis", "Redis is killed and comes back empty", RoomFault.REDIS, 1),
                line("room-postgres", "PostgreSQL is killed, then stood still, for 20 s", RoomFault.POSTGRES, 2),
                new Drill(
                        "room-restored",
                        "50,000 wait before three nodes: all are killed, the database is an old one, Redis is empty",
                        1,
                        RestoreDrill::start));
    }

    private static Drill line(String name, String meaning, RoomFault fault, int rounds) {
        return new Drill(name, "50,000 wait before three nodes: " + meaning, rounds, RoomDrill.of(name, fault));
    }

    private static List<Drill> crowds() {
        return List.of(
                new Drill("crowd", "10,000 guests come at once to three nodes for 1,000 seats", 1, TenThousand::play),
                new Drill(
                        "expiry-race",
                        "500 confirmations race the end of their hold, and who wants the seat next, on three nodes",
                        1,
                        ExpiryRace::play));
    }

    private static List<Drill> troubles() {
        return List.of(
                new Drill(
                        "gateway-lost-answers",
                        "answers of the payment gateway vanish after it has charged",
                        3,
                        LostAnswers::exercise),
                new Drill(
                        "fault-matrix",
                        "every trouble of the gateway at every step of a payment, the node killed there or held up",
                        FaultMatrix.ROUNDS,
                        FaultMatrix::exercise),
                new Drill(
                        "random-checkouts",
                        "2,000 checkouts at random, and every fifth meets a trouble at the gateway",
                        1,
                        RandomCheckouts::exercise),
                new Drill(
                        "wrong-clock",
                        "the node's machine is five minutes ahead, then five behind; only the database's clock counts",
                        2,
                        WrongClock::exercise));
    }
}
