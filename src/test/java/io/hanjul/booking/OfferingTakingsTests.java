package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.booking.OfferingTakingsView.Entry;
import io.hanjul.booking.OfferingTakingsView.SessionLine;
import io.hanjul.booking.OfferingTakingsView.Start;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SessionId;
import io.hanjul.payment.Takings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Goal: an offering has brought in what its sessions have, to the won, and each session stands for itself. */
class OfferingTakingsTests {

    private static final SessionId FIRST = new SessionId(new UUID(0, 1));
    private static final SessionId SECOND = new SessionId(new UUID(0, 2));
    private static final SessionId EMPTY = new SessionId(new UUID(0, 3));
    private static final Instant START = Instant.parse("2026-12-18T10:30:00Z");

    private static final List<Entry> ENTRIES = List.of(
            new Entry(FIRST, BookingKind.SOLD, "KRW", 3, 300, 1, 100),
            new Entry(FIRST, BookingKind.BOX_OFFICE, "KRW", 1, 50, 0, 0),
            new Entry(SECOND, BookingKind.SOLD, "KRW", 2, 200, 2, 200));

    private static OfferingTakingsView view() {
        var of = new OfferingTakingsView.Of(
                new OfferingId(new UUID(0, 9)),
                ZoneId.of("Asia/Seoul"),
                List.of(new Start(FIRST, START), new Start(SECOND, START), new Start(EMPTY, START)));
        return OfferingTakingsView.of(of, ENTRIES, new Takings.Owed(7, 8));
    }

    @Test
    void theSumIsThatOfItsSessions() {
        OfferingTakingsView view = view();

        assertThat(view.all().net().amount()).isEqualTo(250);
        assertThat(view.all().made()).isEqualTo(6);
        assertThat(view.all().ended()).isEqualTo(3);
        assertThat(view.sessions().stream().mapToLong(line -> line.sums().net().amount()))
                .containsExactly(250L, 0L, 0L);
        assertThat(view.kinds().stream()
                        .mapToLong(line -> line.sums().net().amount())
                        .sum())
                .isEqualTo(250);
        assertThat(view.sessions().getLast()).extracting(SessionLine::kinds).isEqualTo(List.of());
        assertThat(view.returning().amount()).isEqualTo(7);
        assertThat(view.stuck().amount()).isEqualTo(8);
    }

    @Test
    void theFileHasALineForEachSessionAndKindOfWhichThereIsSomething() {
        String file = new String(new TakingsCsv(Locale.ENGLISH).of(view()), StandardCharsets.UTF_8);

        assertThat(file.substring(1).split("\r\n", -1))
                .containsExactly(
                        "start,kind,count,taken,given back (count),given back,net,currency",
                        "2026-12-18 19:30,online,3,300,1,100,200,KRW",
                        "2026-12-18 19:30,box office,1,50,0,0,50,KRW",
                        "2026-12-18 19:30,online,2,200,2,200,0,KRW",
                        "");
    }
}
