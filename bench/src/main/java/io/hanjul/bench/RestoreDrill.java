package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Patience;
import io.hanjul.edge.GuestTokens;
import io.hanjul.embedded.NamedServers.Name;
import io.hanjul.ids.RealClock;
import io.hanjul.testing.Api;
import io.hanjul.waitingroom.CheckLineCommand;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A long line before three nodes. The database is copied; many more come, people are called, go in and leave. Then all
 * nodes are killed, the database is what it was at the copy, and Redis is empty. Nobody knows more of the line than
 * those who stand in it. Afterwards whoever stands in a tick of the chain stands in the order in which they came,
 * everybody who was answered with a turn has a place of their own, and the check from outside finds nothing wrong.
 *
 * <p>{@code JAVA_TOOL_OPTIONS=-Droom.people=5000} makes the line shorter, {@code -Droom.hole=20} the time between the
 * copy and the loss, in seconds.
 */
final class RestoreDrill implements Play {

    private static final int PEOPLE = Integer.getInteger("room.people", 50_000);
    private static final int BEFORE = PEOPLE * 3 / 5;
    private static final int PER_MINUTE = 1_200;
    private static final int INSIDE = 500;
    private static final Duration CALM = Duration.ofSeconds(10);
    private static final Duration HOLE = Duration.ofSeconds(Integer.getInteger("room.hole", 60));
    private static final Duration RECOVERED = Duration.ofMinutes(3);
    private static final Duration AFTERWARDS = Duration.ofSeconds(100);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(90);

    /** What somebody is told whose place inside was lost, and who is let in again: neither is promised otherwise. */
    private static final List<String> LOST_WITH_IT =
            List.of("ENTRY_PASS_EXPIRED", "ENTRY_PASS_INVALID", "TURN_ENDED", "a used turn was let in again");

    private static final String PLACED = """
            SELECT tick, boot, turn_index, ordinal
            FROM recovered_turn
            WHERE room_id = CAST(:room AS uuid) AND ordinal IS NOT NULL
            """;

    private final ThreeNodes three;

    private RestoreDrill(ThreeNodes three) {
        this.three = three;
    }

    static Play start() {
        return new RestoreDrill(ThreeNodes.start(
                "room-restored",
                "--hanjul.waitingroom.pass=1m",
                "--hanjul.waitingroom.joins-per-address=1000000",
                "--hanjul.waitingroom.audit-pages-per-address=1000000"));
    }

    @Override
    public Drill.Round play(SplittableRandom chance) {
        three.startKilled();
        String room = Hall.standing(three.stranger(0), 1).openRoom(PER_MINUTE, INSIDE);
        var facts = new LinkedHashMap<String, Object>();
        try (var crowd = new RoomCrowd(
                three.nodes(), room, GuestTokens.of(three.place().app().data()), chance)) {
            crowd.grow(BEFORE);
            crowd.live();
            Patience.pass(CALM);
            String seen = crowd.board().head();
            var copy = OldDatabase.take(address());
            facts.put("people when the database was copied", crowd.joined());
            crowd.grow(PEOPLE - BEFORE);
            Patience.pass(HOLE);
            facts.put("people when the data was lost", crowd.joined());
            facts.put("called up to", crowd.board().calledUpTo());
            lose(copy);
            Set<String> admitted = admissions(crowd);
            admitted.removeAll(written(room));
            three.startKilled();
            Instant startedAt = now();
            facts.put("admissions lost", admitted.size());
            crowd.readAnew();
            boolean on = Patience.until(() -> crowd.line().recovered().isPresent(), RECOVERED);
            facts.put(
                    "the line went on after the nodes' start, ms",
                    Duration.between(startedAt, now()).toMillis());
            Patience.pass(on ? AFTERWARDS : Duration.ZERO);
            crowd.goHome(LAST_ANSWERS, node());
            return judge(crowd, room, new Happened(seen, admitted), facts);
        }
    }

    /** What a board had shown before the copy, and the admissions that people knew of and the database did not. */
    private record Happened(String seen, Set<String> lost) {}

    /** All nodes are gone, and what they had in memory. */
    private void lose(OldDatabase copy) {
        three.nodes().forEach(App::kill);
        three.place().servers().kill(Name.REDIS);
        copy.restore();
        three.place().servers().startAgain(Name.REDIS);
    }

    private Drill.Round judge(RoomCrowd crowd, String room, Happened happened, Map<String, Object> facts) {
        Map<Turn, Long> placed = placed(room);
        List<RoomProof.Stood> stood = crowd.stood().stream()
                .map(one -> new RoomProof.Stood(
                        one.turn(),
                        one.sentAt(),
                        one.answeredAt(),
                        one.place(),
                        one.admissions().stream()
                                .filter(id -> !happened.lost().contains(id))
                                .toList()))
                .toList();
        var known = new RoomProof(stood, RoomProof.admissionsOf(room, jdbc()), INSIDE);
        var broken = new ArrayList<String>();
        say(broken, "stand before somebody who came clearly before them", known.inversions());
        say(broken, "turns stand where another one does", known.shared());
        say(broken, "turns have two admissions", known.admittedTwice());
        say(broken, "admissions after the loss are gone", known.goneAdmissions());
        List<Turn> without = known.lost();
        say(
                broken,
                "turns stand nowhere",
                without.stream().filter(turn -> !placed.containsKey(turn)).toList());
        if (new HashSet<>(placed.values()).size() != placed.size()) {
            broken.add("a place was given twice");
        }
        if (known.insideAtOnce() > INSIDE) {
            broken.add(known.insideAtOnce() + " were inside at once");
        }
        crowd.complaints().stream()
                .filter(one -> LOST_WITH_IT.stream().noneMatch(one::contains))
                .forEach(broken::add);
        tell(crowd, facts, stood.size() - without.size(), placed.size());
        facts.put("admitted again under the same id", again(room, happened.lost()));
        broken.addAll(checkedFromOutside(room, happened.seen()));
        return new Drill.Round(facts, broken);
    }

    private static void tell(RoomCrowd crowd, Map<String, Object> facts, int inTicks, int placed) {
        facts.put("turns that were acknowledged", crowd.joined());
        facts.put("of them in ticks of the chain", inTicks);
        facts.put("of them given a place of a lost tick", placed);
        facts.put("in and out", crowd.visited());
        facts.put("people called, calls", crowd.line().calls().size());
        facts.put(
                "what the chain says",
                crowd.line().recovered().map(RecoverEntry::text).orElse("nothing"));
    }

    private static void say(List<String> broken, String what, List<?> who) {
        if (!who.isEmpty()) {
            broken.add(who.size() + " " + what + ", such as " + who.getFirst());
        }
    }

    private long again(String room, Set<String> lost) {
        return written(room).stream().filter(lost::contains).count();
    }

    private Set<String> written(String room) {
        return RoomProof.admissionsOf(room, jdbc()).stream()
                .map(RoomProof.Admission::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> admissions(RoomCrowd crowd) {
        return crowd.stood().stream()
                .flatMap(one -> one.admissions().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<Turn, Long> placed(String room) {
        return jdbc()
                .sql(PLACED)
                .param("room", room)
                .query((row, number) -> Map.entry(
                        new Turn(1, row.getLong("tick"), row.getInt("boot"), row.getInt("turn_index")),
                        row.getLong("ordinal")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> checkedFromOutside(String room, String seen) {
        int code = CheckLineCommand.run(new String[] {node().base() + "/v1/rooms/" + room, "--seen", seen});
        return code == CheckLineCommand.GOOD ? List.of() : List.of("whoever checks the line from outside gets " + code);
    }

    private OldDatabase.NamedServersAddress address() {
        var servers = three.place().servers();
        return new OldDatabase.NamedServersAddress(
                servers.address("spring.datasource.url"),
                servers.address("spring.datasource.username"),
                servers.address("spring.datasource.password"));
    }

    private JdbcClient jdbc() {
        return three.place().books().jdbc();
    }

    private Api node() {
        return new Api(three.nodes().getFirst().address());
    }

    private static Instant now() {
        return RealClock.utc().instant();
    }

    @Override
    public void close() {
        three.close();
    }
}
