package io.hanjul.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.booking.BookingKind;
import io.hanjul.booking.BookingState;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.place.UnitKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet opens the list as it is meant: Korean is Korean, and nothing in it is run. */
class GuestCsvTests {

    private static final UnitId A1 = UnitId.of("01980000-0000-7000-8000-000000000001");
    private static final UnitId A2 = UnitId.of("01980000-0000-7000-8000-000000000002");
    private static final Instant BOOKED = Instant.parse("2026-11-01T00:30:00Z");
    private static final Instant CAME = Instant.parse("2026-12-24T10:02:03Z");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void aLineASeatInTheLanguageOfWhoAsks() {
        byte[] file = new GuestCsv(Locale.KOREAN, SEOUL).of(List.of(guest("김\"", List.of(seat(A1), seat(A2)))));

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8).substring(1))
                .isEqualTo(String.join(
                        "\r\n",
                        quoted("예매 번호,이름,상태,구역,열,번호,등급,입장 시각,입구,예매 시각,종류,사유"),
                        quoted("7KQ4M2XZ,김!!,입장,B,12,7,R,2026-12-24 19:02:03,정문,2026-11-01 09:30:00,초대,출연자 손님"),
                        quoted("7KQ4M2XZ,김!!,입장,B,12,7,R,,,2026-11-01 09:30:00,초대,출연자 손님"),
                        ""));
    }

    @Test
    void aCancelledBookingHasALineWithoutASeat() {
        byte[] file = new GuestCsv(Locale.ENGLISH, SEOUL).of(List.of(guest("Kim", List.of())));

        assertThat(new String(file, StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+82",
                "-2+3",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "＝1+1",
                "＋82",
                "－2",
                "＠SUM(A1)",
                "\uFEFF=1",
                "\u200B=1",
                " =1",
                "\u3000＝1"
            })
    void nothingIsTakenForAFormula(String name) {
        assertThat(GuestCsv.field(name)).isEqualTo("\"'" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"김한줄", " Kim", "Kim-Lee", "a=b"})
    void aNameStaysAsItIs(String name) {
        assertThat(GuestCsv.field(name)).isEqualTo("\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({"b 12-7, true", "hanjul, true", "7kq4, true", "B127, true", "B128, false", "park, false"})
    void isFoundByNameCodeOrSeat(String words, boolean found) {
        GuestView guest = guest("Kim Hanjul", List.of(seat(A1)));

        assertThat(new GuestQuery(words, Set.of()).matches(guest)).isEqualTo(found);
        assertThat(new GuestQuery(words, Set.of(BookingState.NO_SHOW)).matches(guest))
                .isFalse();
    }

    /** A line as it is meant, with an exclamation mark for a quotation mark inside of a field. */
    private static String quoted(String line) {
        return "\"" + line.replace(",", "\",\"").replace('!', '"') + "\"";
    }

    private static GuestView guest(String name, List<GuestView.Seat> seats) {
        return new GuestView(
                BookingId.of("01980000-0000-7000-8000-00000000000c"),
                "7KQ4M2XZ",
                name,
                BookingState.CHECKED_IN,
                seats,
                List.of(new GuestView.Entry(A1, CAME, "정문", "사장", false, CAME)),
                new Money(99_000, "KRW"),
                BOOKED,
                BookingKind.COMPLIMENTARY,
                "출연자 손님");
    }

    private static GuestView.Seat seat(UnitId id) {
        return new GuestView.Seat(id, UnitKind.SEAT, "B", "12", "7", "R");
    }
}
