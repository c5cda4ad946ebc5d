package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a place inside is kept. */
@BesideTest
class AdmissionsIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Admissions admissions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private RoomId room;
    private Api guest;
    private AdmissionId admission;
    private String pass;

    @BeforeEach
    void enterAsTheOnlyOne() {
        var fixture = new LineFixture(server);
        room = fixture.room(FAST, 1);
        guest = join(fixture.guest(new Api(URI.create("http://localhost:" + port))), room);
        awaitState(guest, room, "CALLED");
        Answer entry = enter(guest, room).expecting(201);
        admission = AdmissionId.of(entry.text("admissionId"));
        pass = entry.text("pass");
        Duration shown = Duration.between(clock.instant(), Instant.parse(entry.text("passExpiresAt")));
        assertThat(shown).isBetween(Duration.ofSeconds(590), Duration.ofSeconds(600));
    }

    @Test
    void aPlaceThatRanOutIsFreedWithinSeconds() {
        runOut();
        await().until(this::inside, places -> places == 0);
        awaitState(guest, room, "ENDED");
        assertThat(enter(guest, room).expecting(410).code()).isEqualTo("TURN_ENDED");
        assertThat(leave().expecting(401).code()).isEqualTo("ENTRY_PASS_EXPIRED");
    }

    @Test
    void aHoldKeepsThePlaceBeyondThePass() {
        admissions.extend(admission, clock.instant().plusSeconds(3_600));
        Duration kept = Duration.between(clock.instant(), expiresAt());
        assertThat(kept).isGreaterThan(Duration.ofSeconds(3_500));
        admissions.extend(admission, clock.instant().plusSeconds(60));
        assertThat(Duration.between(clock.instant(), expiresAt())).isGreaterThan(Duration.ofSeconds(3_500));
    }

    @Test
    void whatHasRunOutIsNotExtended() {
        runOut();
        admissions.extend(admission, clock.instant().plusSeconds(3_600));
        assertThat(expiresAt()).isBefore(clock.instant());
    }

    @Test
    void bookingTwiceFreesOnePlace() {
        admissions.booked(admission);
        admissions.booked(admission);
        await().until(this::inside, places -> places == 0);
        awaitState(guest, room, "ENDED");
        assertThat(leave().expecting(401).code()).isEqualTo("ENTRY_PASS_EXPIRED");
        assertThat(enter(guest, room).expecting(410).code()).isEqualTo("TURN_ENDED");
    }

    @Test
    void whoHasBookedMayJoinAgainAndThenKeepsThatTurn() {
        admissions.booked(admission);
        String turn = guest.post(path(room, "/turns"), Map.of()).expecting(201).text("turn");
        assertThat(guest.post(path(room, "/turns"), Map.of()).expecting(200).text("turn"))
                .isEqualTo(turn);
    }

    private Answer leave() {
        return guest.with("Hanjul-Entry", pass).delete(path(room, "/entries/me"));
    }

    private void runOut() {
        jdbc.sql("""
                        UPDATE admission
                        SET pass_expires_at = admitted_at, expires_at = admitted_at
                        WHERE id = :id
                        """).param("id", admission.value()).update();
    }

    private int inside() {
        return jdbc.sql("SELECT inside FROM room WHERE id = :id")
                .param("id", room.value())
                .query(Integer.class)
                .single();
    }

    private Instant expiresAt() {
        return jdbc.sql("SELECT expires_at FROM admission WHERE id = :id")
                .param("id", admission.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
