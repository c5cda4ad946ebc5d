package io.hanjul.booking;

import io.hanjul.ids.LocalizedText;
import io.hanjul.place.UnitKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a calendar says about a booking, in Korean or English. */
record BookingWords(Locale locale) {

    private static final String NOT_IN_A_NAME = "[\\\\/:*?\"<>|\\p{Cntrl}\\s]+";

    /** Characters of a title that a file is named with at most. */
    private static final int LONGEST_TITLE = 80;

    /** The words of a booking whose page has that address. */
    CalendarEvent.Words of(BookingView booking, String page) {
        String units = booking.units().stream()
                .collect(Collectors.groupingBy(this::unit, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(same -> same.getKey() + (same.getValue() > 1 ? " × " + same.getValue() : ""))
                .collect(Collectors.joining(", "));
        return new CalendarEvent.Words(
                say(booking.offering().title()),
                say(booking.place().name()) + ", " + say(booking.place().address()),
                String.join("\n", List.of(code(booking.code()), units, page)),
                page);
    }

    /** The event's title as a part of the name of a file: without what file systems do not take. */
    String fileTitle(BookingView booking) {
        String title =
                say(booking.offering().title()).replaceAll(NOT_IN_A_NAME, " ").strip();
        int length = Math.min(LONGEST_TITLE, title.codePointCount(0, title.length()));
        return title.substring(0, title.offsetByCodePoints(0, length));
    }

    private String code(String code) {
        return (korean() ? "예매 번호 " : "Booking code ") + code;
    }

    private String unit(UnitLine unit) {
        if (unit.kind() == UnitKind.AREA) {
            return unit.section().equals(unit.label()) ? unit.label() : unit.section() + " " + unit.label();
        }
        if (unit.kind() == UnitKind.TABLE) {
            return unit.section() + (korean() ? " %s번 테이블" : " table %s").formatted(unit.label());
        }
        return unit.section() + (korean() ? " %s열 %s번" : " row %s seat %s").formatted(unit.row(), unit.label());
    }

    private String say(LocalizedText text) {
        return korean() ? text.ko() : text.en();
    }

    private boolean korean() {
        return locale.getLanguage().equals("ko");
    }
}
