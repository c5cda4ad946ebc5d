package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.BesideTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The draw of a lottery is lost with the database: one ticket brings all places back. */
@BesideTest
@ResourceLock(LineFixture.ONE_AT_A_TIME)
class LotteryLossIT {

    private static final int GUESTS = 6;

    @Autowired
    private ApplicationContext server;

    private LineFixture line;
    private RoomId room;
    private LossFixture loss;

    @BeforeEach
    void openALobby() {
        line = new LineFixture(server);
        room = line.lottery(FAST, 50);
        loss = new LossFixture(server, line, room);
    }

    @Test
    void aSingleTicketBringsTheDrawBackAlsoOneThatTheBackupDoesNotHave() {
        List<Stander> guests = IntStream.range(0, GUESTS)
                .mapToObj(any -> loss.joins(line.guest(line.api())))
                .toList();
        RoomBackup lobby = loss.backup();
        Stander last = loss.joins(line.guest(line.api()));
        line.open(room);
        loss.stands(last);
        guests.forEach(loss::stands);
        guests.forEach(one -> awaitState(one.api, room, "CALLED"));

        loss.lose(lobby);
        // Nobody has registered with that ticket, as far as the database knows.
        last.shows(room);
        loss.awaitRecovering();
        last.shows(room);
        loss.goesOn(1);
        assertThat(loss.told().draw().tickets()).isEqualTo(GUESTS + 1);
        loss.standsWhereItStood(last);
        guests.forEach(loss::standsWhereItStood);
        line.open(room);
        guests.forEach(one -> awaitState(one.api, room, "CALLED"));
        Stander newcomer = loss.standing(1).getFirst();
        assertThat(newcomer.place).isGreaterThanOrEqualTo(loss.told().hole().to());
        loss.check();
    }
}
