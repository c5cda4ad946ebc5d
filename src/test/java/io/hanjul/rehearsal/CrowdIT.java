package io.hanjul.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.CrowdId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The server sends a crowd itself, at rehearsals and nowhere else. */
@BesideTest
@ResourceLock("CrowdIT")
class CrowdIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RunningCrowds running;

    private Venue hall;
    private Api owner;
    private String rehearsal;

    @BeforeEach
    void rehearse() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 6), 4));
        owner = hall.owner();
        rehearsal = owner.post(
                        "/v1/sales/" + hall.sale() + "/rehearsals", Map.of("ratePerMinute", 6_000, "maxInside", 50))
                .expecting(201)
                .body()
                .at("/sale/id")
                .asString();
    }

    @AfterEach
    void callEverybodyBack() {
        owner.get("/v1/rehearsals/" + rehearsal + "/crowds")
                .body()
                .get("items")
                .forEach(crowd -> owner.post("/v1/crowds/" + crowd.get("id").asString() + "/cancel", Map.of()));
        await().atMost(PATIENCE).until(() -> {
            running.watch();
            return running.isIdle();
        });
    }

    @Test
    void anOwnerSendsACrowdAndWatchesItAndReadsWhatCameOfIt() {
        String key = Guest.newKey();
        Answer sent = send(owner, key, 8).expecting(201);
        String crowd = sent.text("id");
        assertThat(send(owner, key, 8).expecting(201).text("id"))
                .as("pressed twice")
                .isEqualTo(crowd);
        assertThat(send(owner, Guest.newKey(), 8).expecting(503).code()).isEqualTo("CROWDS_BUSY");
        owner.get("/v1/crowds/" + crowd + "/report").expecting(404);

        await().atMost(PATIENCE).until(() -> stateOf(crowd), "FINISHED"::equals);

        assertThat(owner.get("/v1/crowds/" + crowd)
                        .expecting(200)
                        .body()
                        .at("/now/over")
                        .asInt())
                .as("who was done when it was over")
                .isEqualTo(8);
        JsonNode report =
                owner.get("/v1/crowds/" + crowd + "/report").expecting(200).body();
        assertThat(report.get("promises")).hasSize(6);
        assertThat(report.get("promisesHeld").asBoolean()).isTrue();
        assertThat(report.get("sold").asInt()).isPositive();
        assertThat(report.get("seconds")).isNotEmpty();
        assertThat(report.get("steps")
                        .valueStream()
                        .map(step -> step.get("step").asString()))
                .contains("JOIN", "ENTER", "HOLD", "CONFIRM");
        assertThat(owner.get("/v1/rehearsals/" + rehearsal + "/crowds")
                        .expecting(200)
                        .body()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(crowd);
    }

    @Test
    void aCrowdIsCalledBack() {
        Set<ProcessHandle> before = crowdProcesses(Set.of());
        String crowd = sendForAnHour();
        Set<ProcessHandle> sent = crowdProcesses(before);

        assertThat(owner.post("/v1/crowds/" + crowd + "/cancel", Map.of())
                        .expecting(200)
                        .text("state"))
                .isEqualTo("CANCELLED");
        await().atMost(SOON).until(running::isIdle);
        assertAllEnd(sent);
        assertThat(owner.post("/v1/crowds/" + crowd + "/cancel", Map.of())
                        .expecting(200)
                        .text("state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void aCrowdWhoseServerStoppedHasFailed() {
        Set<ProcessHandle> before = crowdProcesses(Set.of());
        String crowd = sendForAnHour();
        Set<ProcessHandle> sent = crowdProcesses(before);
        running.destroy();

        await().atMost(SOON).until(() -> stateOf(crowd), "FAILED"::equals);
        assertThat(owner.get("/v1/crowds/" + crowd).expecting(200).text("failure"))
                .as("why it failed")
                .isNotEmpty();
        assertAllEnd(sent);
    }

    /** Or the next one would be refused, for the sake of one that never was. */
    @Test
    void aCrowdThatIsRefusedAfterItWasNotedHasFailed() {
        String crowd = sendForAnHour();
        running.giveUp(CrowdId.of(crowd), Refusal.of(CommonProblem.TRY_AGAIN));

        assertThat(stateOf(crowd)).isEqualTo("FAILED");
    }

    @Test
    void theEndOfARehearsalStandsInItsRoomsLogWithWhoAndWhy() {
        String account = owner.get("/v1/session").expecting(200).text("accountId");
        String room = owner.get("/v1/rehearsals/" + rehearsal).expecting(200).text("roomId");

        owner.post("/v1/rehearsals/" + rehearsal + "/end", Map.of()).expecting(202);
        owner.post("/v1/rehearsals/" + rehearsal + "/end", Map.of()).expecting(202);

        JsonNode log =
                owner.get("/v1/rooms/" + room + "/log").expecting(200).body().get("items");
        assertThat(log.valueStream().map(entry -> entry.get("reason").asString()))
                .containsExactly("rehearsal-ended", "");
        assertThat(log.at("/0/by/id").asString()).isEqualTo(account);
        assertThat(log.at("/0/changes/0/what").asString()).isEqualTo("closesAt");
        assertThat(jdbc.sql("SELECT chain_head FROM room WHERE CAST(id AS text) = :room")
                        .param("room", room)
                        .query(String.class)
                        .single())
                .as("head of the chain")
                .isEqualTo(log.at("/0/hash").asString());
    }

    @Test
    void neverAtARealSaleAndNeverByOthers() {
        Api other = people.anOwner();
        Map<String, Object> crowd = Map.of("guests", 1, "curve", "STEADY", "overSeconds", 1);
        String path = "/v1/rehearsals/" + rehearsal + "/crowds";
        assertThat(owner.withKey(Guest.newKey())
                        .post("/v1/rehearsals/" + hall.sale() + "/crowds", crowd)
                        .expecting(409)
                        .code())
                .isEqualTo("NO_REHEARSAL");
        other.withKey(Guest.newKey()).post(path, crowd).expecting(404);
        other.get(path).expecting(404);
        people.aGuest().api().withKey(Guest.newKey()).post(path, crowd).expecting(403);
        assertThat(send(owner, Guest.newKey(), 20_001).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(send(owner, Guest.newKey(), 0).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        owner.post("/v1/rehearsals/" + rehearsal + "/end", Map.of()).expecting(202);
        assertThat(send(owner, Guest.newKey(), 1).expecting(409).code()).isEqualTo("NO_REHEARSAL");
        assertThat(jdbc.sql("SELECT count(*) FROM crowd WHERE CAST(sale_id AS text) IN (:sales)")
                        .param("sales", List.of(rehearsal, hall.sale()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Answer send(Api who, String key, int guests) {
        return send(who, key, Map.of("guests", guests, "curve", "BURST", "overSeconds", 1));
    }

    /** A crowd that comes to no end by itself while a test looks; its id. */
    private String sendForAnHour() {
        return send(owner, Guest.newKey(), Map.of("guests", 50, "curve", "STEADY", "overSeconds", 3_600))
                .expecting(201)
                .text("id");
    }

    private Answer send(Api who, String key, Map<String, Object> crowd) {
        return who.withKey(key).post("/v1/rehearsals/" + rehearsal + "/crowds", crowd);
    }

    /** Of crowds that this server has sent, except for those. */
    private static Set<ProcessHandle> crowdProcesses(Set<ProcessHandle> except) {
        return ProcessHandle.current()
                .children()
                .filter(each -> !except.contains(each))
                .filter(each -> List.of(each.info().arguments().orElseGet(() -> new String[0]))
                        .contains("--progress"))
                .collect(Collectors.toSet());
    }

    private static void assertAllEnd(Set<ProcessHandle> sent) {
        assertThat(sent).hasSize(1);
        await().atMost(SOON).until(() -> sent.stream().noneMatch(ProcessHandle::isAlive));
    }

    private String stateOf(String crowd) {
        return owner.get("/v1/crowds/" + crowd).expecting(200).text("state");
    }
}
