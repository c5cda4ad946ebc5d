package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.awaitState;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.BesideTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The draw of a lottery is lost with the database: one ticket brings all places back. */
@BesideTest
class LotteryLossIT {

    private static final int GUESTS = 6;

    @Autowired
    private ApplicationContext server;

    private LossFixture loss;

    @BeforeEach
    void openALobby() {
        loss = LossFixture.ofALottery(server);
    }

    @Test
    void aSingleTicketBringsTheDrawBackAlsoOneThatTheBackupDoesNotHave() {
        List<Stander> guests = Stream.generate(loss::joins).limit(GUESTS).toList();
        RoomBackup lobby = loss.backup();
        Stander last = loss.joins();
        loss.line.open(loss.room);
        loss.stands(last);
        guests.forEach(loss::stands);
        guests.forEach(one -> awaitState(one.api, loss.room, "CALLED"));

        loss.lose(lobby);
        // Nobody has registered with that ticket, as far as the database knows.
        last.shows(loss.room);
        loss.awaitRecovering();
        last.shows(loss.room);
        loss.goesOn(1);
        assertThat(loss.told().draw().tickets()).isEqualTo(GUESTS + 1);
        loss.standsWhereItStood(last);
        guests.forEach(loss::standsWhereItStood);
        loss.line.open(loss.room);
        guests.forEach(one -> awaitState(one.api, loss.room, "CALLED"));
        Stander newcomer = loss.standing(1).getFirst();
        assertThat(newcomer.place).isGreaterThanOrEqualTo(loss.told().hole().to());
        loss.checker().finds();
    }
}
