package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActTests {

    private static final Instant AT = Instant.parse("2026-12-24T10:00:00.250Z");
    private static final RoomLog.Change PAUSED = new RoomLog.Change("state", "OPEN", "PAUSED");

    @Test
    void saysWhenWhatAndWhyButNotWho() {
        var act = new Act(AT, List.of(PAUSED), "the gateway is slow");
        assertThat(act.text()).isEqualTo("at=2026-12-24T10:00:00.250Z state=OPEN>PAUSED reason=the gateway is slow");
    }

    @Test
    void isReadAlsoFromEntriesThatBeganWithWho() {
        var act = new Act(AT, List.of(PAUSED), "x");
        assertThat(Act.parse("by=0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c " + act.text()))
                .contains(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "결제사 응답이 느려요",
                "reason=reason",
                "state=OPEN>CLOSED reason=not what it says",
                "by=0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8d at=2030-01-01T00:00:00Z state=A>B reason=x",
                "a>b=c",
            })
    void isReadAsItWasWrittenWhateverTheReasonSays(String reason) {
        var changes = List.of(PAUSED, new RoomLog.Change("ratePerMinute", "600", "60"));
        var act = new Act(AT, changes, reason);
        assertThat(Act.parse(act.text())).contains(act);
    }

    @ParameterizedTest
    @ValueSource(strings = {"공연이 10분 늦습니다", "50% = 50 %25 of %20 > 1", "%3E%", "a  b", ""})
    void isReadAsItWasWrittenWhateverTheHouseSaysToThoseWhoWait(String words) {
        var changes = List.of(new RoomLog.Change("messageKo", "", words), new RoomLog.Change("messageEn", words, "x"));
        var act = new Act(AT, changes, "people ask");
        assertThat(Act.parse(act.text())).contains(act);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "from=0 to=3 called=3", "by=me at=now state=A>B reason=x", "by=x reason=y"})
    void anythingElseIsNoAct(String body) {
        assertThat(Act.parse(body)).isEmpty();
    }
}
