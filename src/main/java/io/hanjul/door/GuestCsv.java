package io.hanjul.door;

import io.hanjul.booking.BookingKind;
import io.hanjul.booking.BookingState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A guest list as a file for spreadsheets (RFC 4180): a line a seat. It begins with a byte order mark, without which
 * Excel takes Korean for Latin letters; and no field is ever taken for a formula, whatever guests call themselves.
 */
record GuestCsv(Locale locale, ZoneId zone) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Spreadsheets in Korean take the full-width signs as well, and some pass over blanks and what is not seen. */
    private static final Pattern STARTS_FORMULA = Pattern.compile("^(?:[\\t\\r\\n]|[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠])");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private static final Map<BookingState, String> KO = Map.of(
            BookingState.CONFIRMED, "예매",
            BookingState.CHECKED_IN, "입장",
            BookingState.NO_SHOW, "오지 않음",
            BookingState.CANCELLED, "취소");
    private static final Map<BookingState, String> EN = Map.of(
            BookingState.CONFIRMED, "expected",
            BookingState.CHECKED_IN, "in",
            BookingState.NO_SHOW, "no-show",
            BookingState.CANCELLED, "cancelled");

    private static final Map<BookingKind, String> KIND_KO =
            Map.of(BookingKind.SOLD, "판매", BookingKind.COMPLIMENTARY, "초대", BookingKind.BOX_OFFICE, "현장 판매");
    private static final Map<BookingKind, String> KIND_EN = Map.of(
            BookingKind.SOLD, "sold", BookingKind.COMPLIMENTARY, "complimentary", BookingKind.BOX_OFFICE, "box office");

    private static final List<String> HEAD_KO =
            List.of("예매 번호", "이름", "상태", "구역", "열", "번호", "등급", "입장 시각", "입구", "예매 시각", "종류", "사유");
    private static final List<String> HEAD_EN = List.of(
            "code",
            "name",
            "state",
            "section",
            "row",
            "seat",
            "category",
            "in at",
            "gate",
            "booked at",
            "kind",
            "reason");

    /** The file. */
    byte[] of(List<GuestView> guests) {
        Stream<List<String>> lines = Stream.concat(
                Stream.of(korean() ? HEAD_KO : HEAD_EN), guests.stream().flatMap(this::lines));
        String text = lines.map(GuestCsv::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Stream<List<String>> lines(GuestView guest) {
        if (guest.units().isEmpty()) {
            return Stream.of(line(guest, List.of("", "", "", ""), List.of("", "")));
        }
        return guest.units().stream().map(seat -> {
            List<String> entry = guest.entries().stream()
                    .filter(one -> one.unitId().equals(seat.unitId()))
                    .findFirst()
                    .map(one -> List.of(time(one.at()), one.gate()))
                    .orElse(List.of("", ""));
            return line(guest, List.of(seat.section(), seat.row(), seat.label(), seat.category()), entry);
        });
    }

    private List<String> line(GuestView guest, List<String> seat, List<String> entry) {
        String state =
                (korean() ? KO : EN).getOrDefault(guest.state(), guest.state().name());
        String kind = (korean() ? KIND_KO : KIND_EN)
                .getOrDefault(guest.kind(), guest.kind().name());
        List<String> made = List.of(time(guest.confirmedAt()), kind, guest.reason());
        return Stream.of(List.of(guest.code(), guest.name(), state), seat, entry, made)
                .flatMap(List::stream)
                .toList();
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private boolean korean() {
        return locale.getLanguage().equals("ko");
    }

    private static String line(List<String> fields) {
        return fields.stream().map(GuestCsv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String field(String text) {
        boolean formula = STARTS_FORMULA.matcher(text).find();
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
