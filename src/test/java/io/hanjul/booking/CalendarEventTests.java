package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEventTests {

    private static final Instant BOOKED = Instant.parse("2026-11-26T01:02:03.456Z");

    @Test
    void isACalendarFileLineByLine() {
        assertThat(linesOf(event("Asia/Seoul", words("Concert"), false)))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Hanjul//Hanjul//KO",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:booking-1@hanjul",
                        "SEQUENCE:0",
                        "DTSTAMP:20261126T010203Z",
                        "DTSTART:20261224T100000Z",
                        "DTEND:20261224T120000Z",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Concert",
                        "LOCATION:Hall\\, Seoul",
                        "DESCRIPTION:Code\\nSeats",
                        "URL:https://tickets.example/bookings/1",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    /** 19:00 in Seoul and in New York are different moments; the file says the moment. */
    @Test
    void anEveningIsTheEveningOfItsPlace() {
        assertThat(event("Asia/Seoul", words("a"), false).text()).contains("DTSTART:20261224T100000Z\r\n");
        assertThat(event("America/New_York", words("a"), false).text()).contains("DTSTART:20261225T000000Z\r\n");
    }

    @Test
    void whatWasCalledOffIsTakenOutOfTheCalendarUnderTheSameName() {
        assertThat(linesOf(event("Asia/Seoul", words("a"), true)))
                .contains("UID:booking-1@hanjul", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void whatMeansSomethingInTheFormatIsEscaped() {
        String text =
                event("Asia/Seoul", words("a;b,c\\d\ne\r\u0007f:\"g\""), false).text();

        assertThat(text).contains("SUMMARY:a\\;b\\,c\\\\d\\nef:\"g\"\r\n");
    }

    @Test
    void aTitleCannotAddALineOfItsOwn() {
        assertThat(linesOf(event("Asia/Seoul", words("x\r\nATTENDEE:mailto:a@b.example"), false)))
                .noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    @Test
    void longLinesAreFoldedAndNoCharacterIsCutInTwo() {
        String title = "크리스마스이브에 열리는 아주 긴 이름의 음악회 🎻".repeat(4) + "x".repeat(200);
        String text = event("Asia/Seoul", words(title), false).text();

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .doesNotContain("\uFFFD");
    }

    @Test
    void everyLineEndsAsTheFormatDemands() {
        String text = event("Asia/Seoul", words("a"), false).text();

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static CalendarEvent event(String zone, CalendarEvent.Words words, boolean cancelled) {
        ZoneId place = ZoneId.of(zone);
        Instant start = LocalDateTime.parse("2026-12-24T19:00").atZone(place).toInstant();
        return new CalendarEvent(
                "booking-1@hanjul",
                new CalendarEvent.Revision(cancelled ? 1 : 0, BOOKED),
                start,
                start.plusSeconds(7_200),
                cancelled,
                words);
    }

    private static CalendarEvent.Words words(String title) {
        return new CalendarEvent.Words(title, "Hall, Seoul", "Code\nSeats", "https://tickets.example/bookings/1");
    }

    private static List<String> linesOf(CalendarEvent event) {
        return List.of(event.text().split("\r\n"));
    }
}
