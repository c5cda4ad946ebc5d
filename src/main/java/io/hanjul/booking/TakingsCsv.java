package io.hanjul.booking;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takings as a file for spreadsheets (RFC 4180): a line a day and kind, and nothing that anybody typed. It begins with
 * a byte order mark, without which Excel takes Korean for Latin letters.
 */
record TakingsCsv(Locale locale) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Map<BookingKind, String> KO =
            Map.of(BookingKind.SOLD, "온라인", BookingKind.COMPLIMENTARY, "초대", BookingKind.BOX_OFFICE, "현장 판매");
    private static final Map<BookingKind, String> EN = Map.of(
            BookingKind.SOLD,
            "online",
            BookingKind.COMPLIMENTARY,
            "complimentary",
            BookingKind.BOX_OFFICE,
            "box office");
    private static final List<String> HEAD_KO = List.of("종류", "건수", "받은 금액", "환불 건수", "환불 금액", "남은 금액", "통화");
    private static final List<String> HEAD_EN =
            List.of("kind", "count", "taken", "given back (count)", "given back", "net", "currency");

    byte[] of(TakingsView takings) {
        return file(
                korean() ? "날짜" : "day",
                takings.days().stream().map(line -> line(line.day().toString(), line.kind(), line.sums())));
    }

    /** A line a session and kind. */
    byte[] of(OfferingTakingsView takings) {
        return file(
                korean() ? "시작" : "start",
                takings.sessions().stream()
                        .flatMap(session -> session.kinds().stream()
                                .map(kind -> line(
                                        START.format(session.startsAt().atZone(takings.zone())),
                                        kind.kind(),
                                        kind.sums()))));
    }

    private boolean korean() {
        return locale.getLanguage().equals("ko");
    }

    private byte[] file(String first, Stream<String> lines) {
        String head = first + "," + String.join(",", korean() ? HEAD_KO : HEAD_EN);
        return Stream.concat(Stream.of(head), lines)
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(String first, BookingKind kind, TakingsView.Sums sums) {
        return Stream.of(
                        first,
                        (korean() ? KO : EN).getOrDefault(kind, kind.name()),
                        sums.made(),
                        sums.taken().amount(),
                        sums.ended(),
                        sums.returned().amount(),
                        sums.net().amount(),
                        sums.net().currency())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
