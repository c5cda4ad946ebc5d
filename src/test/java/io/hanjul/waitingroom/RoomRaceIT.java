package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Race;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many at one door. */
@BesideTest
class RoomRaceIT {

    private static final int MANY = 64;
    private static final int MOST_INSIDE = 5;

    private static final String IN_FORCE = """
            SELECT count(*) FROM admission WHERE room_id = :room AND ended_at IS NULL
            """;

    private static final String ARRIVED = """
            SELECT sum(arrived) FROM room_call WHERE room_id = :room
            """;

    @Autowired
    private ApplicationContext server;

    private LineFixture fixture;
    private Api api;

    @BeforeEach
    void connect() {
        fixture = new LineFixture(server);
        api = fixture.api();
    }

    /** All are called while the room is large; then it is made small, so that only the door can hold them back. */
    @Test
    void theDoorLetsInNoMoreThanThereIsRoomFor() {
        RoomId room = fixture.room(FAST, MANY);
        List<Api> guests = fixture.called(room, MANY);
        fixture.resize(room, MOST_INSIDE);

        List<Answer> answers = Race.of(guests, guest -> enter(guest, room));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(MOST_INSIDE);
        assertThat(answers.stream().filter(answer -> answer.status() == 202))
                .hasSize(MANY - MOST_INSIDE)
                .allMatch(answer -> answer.text("state").equals("AT_THE_DOOR")
                        && answer.header("Retry-After").equals("1"));
        assertThat(fixture.inside(room)).isEqualTo(MOST_INSIDE);
        assertThat(fixture.number(IN_FORCE, room)).isEqualTo(MOST_INSIDE);
    }

    @Test
    void oneAccountThatJoinsManyTimesAtOnceHasOneTurn() {
        RoomId room = fixture.room(FAST, MOST_INSIDE);
        List<Answer> answers = Race.of(
                Collections.nCopies(MANY, fixture.guest(api)), guest -> guest.post(path(room, "/turns"), Map.of()));
        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
        assertThat(answers.stream().map(answer -> answer.text("turn")).distinct())
                .hasSize(1);
    }

    @Test
    void oneTurnThatEntersManyTimesAtOnceHasOneAdmission() {
        RoomId room = fixture.room(FAST, MOST_INSIDE);
        Api guest = join(fixture.guest(api), room);
        awaitState(guest, room, "CALLED");
        List<Answer> answers = Race.of(Collections.nCopies(MANY, guest), each -> enter(each, room));
        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 202);
        assertThat(enter(guest, room).status()).isEqualTo(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.text("admissionId"))
                        .distinct())
                .hasSize(1);
        assertThat(fixture.inside(room)).isEqualTo(1);
        assertThat(fixture.number(IN_FORCE, room)).isEqualTo(1);
    }

    /** Many knocks are decided together; each is answered as if it had come alone. */
    @Test
    void whoMayNotComeInTakesNobodysPlace() {
        RoomId room = fixture.room(FAST, MANY);
        List<Api> guests = fixture.called(room, MANY);
        List<Api> leavers = guests.subList(0, MOST_INSIDE);
        leavers.forEach(guest -> guest.delete(path(room, "/turns/me")).expecting(204));
        List<Api> twice = new ArrayList<>(guests);
        twice.addAll(guests);

        List<Answer> answers = Race.of(twice, guest -> enter(guest, room));

        assertThat(answers.stream().filter(answer -> answer.code().equals("TURN_ENDED")))
                .hasSize(2 * MOST_INSIDE);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(2 * (MANY - MOST_INSIDE));
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.text("admissionId"))
                        .distinct())
                .hasSize(MANY - MOST_INSIDE);
        assertThat(fixture.inside(room)).isEqualTo(MANY - MOST_INSIDE);
        assertThat(fixture.number(IN_FORCE, room)).isEqualTo(MANY - MOST_INSIDE);
        assertThat(fixture.number(ARRIVED, room)).isEqualTo(MANY - MOST_INSIDE);
    }

    @Test
    void leavingManyTimesAtOnceFreesOnePlace() {
        RoomId room = fixture.room(FAST, MOST_INSIDE);
        List<Api> guests = fixture.called(room, 2);
        String pass = Race.of(guests, guest -> enter(guest, room).expecting(201).text("pass"))
                .getFirst();
        Api leaver = guests.getFirst().with("Hanjul-Entry", pass);
        List<Answer> answers =
                Race.of(Collections.nCopies(MANY, leaver), each -> each.delete(path(room, "/entries/me")));
        assertThat(answers).allMatch(answer -> answer.status() == 204 || answer.status() == 401);
        assertThat(fixture.inside(room)).isEqualTo(1);
    }
}
