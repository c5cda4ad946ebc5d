package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Patience;
import io.hanjul.edge.GuestTokens;
import io.hanjul.testing.Api;
import io.hanjul.waitingroom.CheckLineCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * A long line before three nodes, and something is taken away while people join, say that they are there, are called,
 * go in and leave. Afterwards everybody who was answered with a turn has a place of their own, in the order in which
 * they came; nobody was let in twice; and whoever checks the line from outside finds nothing wrong with it.
 *
 * <p>{@code JAVA_TOOL_OPTIONS=-Droom.people=5000} makes the line shorter, to see that it runs.
 */
final class RoomDrill implements Play {

    private static final int PEOPLE = Integer.getInteger("room.people", 50_000);
    private static final int PER_MINUTE = 1_200;
    private static final int INSIDE = 500;
    private static final int EARLIEST_MILLIS = 15_000;
    private static final int LATEST_MILLIS = 20_000;
    private static final Duration AFTERWARDS = Duration.ofSeconds(40);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(60);

    /** In which time, after nothing keeps the line from going on any more, people are called again. */
    private static final Duration RESUMED = Duration.ofSeconds(10);

    /** People are stamped without a store, by whichever node is there. */
    private static final Duration WITHOUT_JOIN = Duration.ofSeconds(5);

    private final ThreeNodes three;
    private final RoomFault fault;
    private int round;

    private RoomDrill(ThreeNodes three, RoomFault fault) {
        this.three = three;
        this.fault = fault;
    }

    /** A drill of that name. */
    static Supplier<Play> of(String name, RoomFault fault) {
        return () -> new RoomDrill(
                ThreeNodes.start(
                        name,
                        "--hanjul.waitingroom.joins-per-address=1000000",
                        "--hanjul.waitingroom.audit-pages-per-address=1000000"),
                fault);
    }

    @Override
    public Drill.Round play(SplittableRandom chance) {
        round++;
        three.startKilled();
        Hall hall = Hall.standing(three.stranger(0), 1);
        String room = hall.openRoom(PER_MINUTE, INSIDE);
        Map<String, Object> facts = new LinkedHashMap<>();
        try (var crowd = new RoomCrowd(
                three.nodes(), room, GuestTokens.of(three.place().app().data()), chance)) {
            order(room, "PAUSED");
            long begin = RoomCrowd.now();
            crowd.grow(PEOPLE);
            facts.put("people in the line", crowd.joined());
            facts.put("who came within, ms", RoomCrowd.now() - begin);
            order(room, "OPEN");
            crowd.live();
            int instant = chance.nextInt(EARLIEST_MILLIS, LATEST_MILLIS);
            Patience.pass(Duration.ofMillis(instant));
            facts.put("struck after, ms", instant);
            String seen = crowd.board().head();
            var before = Activity.of(crowd);
            RoomFault.Struck struck = fault.strike(three, round, chance, facts);
            Patience.pass(AFTERWARDS);
            var after = Activity.of(crowd);
            order(room, "PAUSED");
            crowd.goHome(LAST_ANSWERS, node());
            return judge(crowd, room, new Happened(seen, struck, before, after), facts);
        }
    }

    /** What people had done by some moment. */
    private record Activity(long joined, long heard, long visited) {

        static Activity of(RoomCrowd crowd) {
            return new Activity(crowd.joined(), crowd.beats().heard(), crowd.visited());
        }
    }

    /** What happened, and what a board had shown before. */
    private record Happened(String seen, RoomFault.Struck struck, Activity before, Activity after) {}

    private Drill.Round judge(RoomCrowd crowd, String room, Happened happened, Map<String, Object> facts) {
        var admissions = RoomProof.admissionsOf(room, three.place().books().jdbc());
        var proof = new RoomProof(crowd.stood(), admissions, INSIDE);
        var broken = new ArrayList<>(proof.broken());
        broken.addAll(crowd.complaints());
        broken.addAll(resumed(crowd.line().calls(), happened.struck(), facts));
        broken.addAll(wentOn(happened, facts));
        facts.put("inside at once, at most", proof.insideAtOnce());
        facts.put("admissions", admissions.size());
        facts.put("nobody got a turn for, ms", crowd.longestWithoutJoin());
        facts.put("joins told to come again", crowd.refused());
        facts.put("beats that nobody heard", crowd.beats().unheard());
        facts.put("a beat was late by at most, ms", crowd.beats().latest());
        facts.put("requests that went to another node", crowd.movedOn());
        facts.put("turns that were acknowledged", crowd.joined());
        if (crowd.longestWithoutJoin() > WITHOUT_JOIN.toMillis()) {
            broken.add("nobody got a turn for " + crowd.longestWithoutJoin() + " ms");
        }
        broken.addAll(checkedFromOutside(room, happened.seen()));
        return new Drill.Round(facts, broken);
    }

    /** For how long nobody was called from the fault on, and when people were called again once it was over. */
    private static List<String> resumed(List<SeenLine.Call> calls, RoomFault.Struck struck, Map<String, Object> facts) {
        Duration longest = Duration.ZERO;
        Instant last = struck.at();
        Instant first = Instant.MAX;
        for (SeenLine.Call call : calls) {
            if (call.at().isAfter(struck.at())) {
                Duration pause = Duration.between(last, call.at());
                longest = pause.compareTo(longest) > 0 ? pause : longest;
                last = call.at();
                boolean again = first.equals(Instant.MAX) && call.at().isAfter(struck.over());
                first = again ? call.at() : first;
            }
        }
        facts.put("nobody was called for at most, ms", longest.toMillis());
        if (first.equals(Instant.MAX)) {
            return List.of("nobody was called any more");
        }
        Duration after = Duration.between(struck.over(), first);
        facts.put("people were called again after, ms", after.toMillis());
        return after.compareTo(RESUMED) > 0
                ? List.of("people were called again after " + after.toMillis() + " ms")
                : List.of();
    }

    /** A round in which somebody could not do something shows nothing. */
    private static List<String> wentOn(Happened happened, Map<String, Object> facts) {
        var since = new LinkedHashMap<String, Long>();
        since.put("joined since", happened.after().joined() - happened.before().joined());
        since.put("beats since", happened.after().heard() - happened.before().heard());
        since.put("in and out before", happened.before().visited());
        since.put(
                "in and out since",
                happened.after().visited() - happened.before().visited());
        facts.putAll(since);
        return since.entrySet().stream()
                .filter(what -> what.getValue() == 0)
                .map(what -> "this round shows nothing: " + what.getKey() + " 0")
                .toList();
    }

    /** As a stranger does it who kept what a board showed before. */
    private List<String> checkedFromOutside(String room, String seen) {
        String address = node().base() + "/v1/rooms/" + room;
        int code = CheckLineCommand.run(new String[] {address, "--seen", seen});
        return code == CheckLineCommand.GOOD ? List.of() : List.of("whoever checks the line from outside gets " + code);
    }

    /** A node that is there. */
    private Api node() {
        App healthy = three.nodes().stream().filter(App::healthy).findFirst().orElseThrow();
        return new Api(healthy.address());
    }

    private void order(String room, String state) {
        Api owner = Hall.signIn(node());
        String version = owner.get("/v1/rooms/" + room).expecting(200).header("ETag");
        owner.with("If-Match", version)
                .put("/v1/rooms/" + room + "/state", Map.of("state", state, "reason", "a drill"))
                .expecting(200);
    }

    @Override
    public void close() {
        three.close();
    }
}
