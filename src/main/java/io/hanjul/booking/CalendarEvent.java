package io.hanjul.booking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One event as a calendar file (iCalendar, RFC 5545). Times are written in UTC, which every calendar shows in its
 * reader's zone, so no definition of a time zone has to go with them.
 *
 * @param uid stays the same however often the file is made, so that a calendar keeps one entry
 * @param revision which word of ours this is
 * @param startsAt its start
 * @param endsAt its end
 * @param cancelled whether it was called off
 * @param words what people read
 */
record CalendarEvent(String uid, Revision revision, Instant startsAt, Instant endsAt, boolean cancelled, Words words) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line, without its end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    /**
     * What people read.
     *
     * @param summary its title
     * @param location where it is
     * @param description what to bring and know; may have lines
     * @param url page about it
     */
    record Words(String summary, String location, String description, String url) {}

    /**
     * Tells calendars which of two files is the later one.
     *
     * @param number 0 for the first, and more with each change
     * @param at when what the file says came about
     */
    record Revision(int number, Instant at) {}

    /** The file. */
    String text() {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Hanjul//Hanjul//KO");
        line(file, "METHOD:PUBLISH");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + escaped(uid));
        line(file, "SEQUENCE:" + revision.number());
        line(file, "DTSTAMP:" + UTC.format(revision.at()));
        line(file, "DTSTART:" + UTC.format(startsAt));
        line(file, "DTEND:" + UTC.format(endsAt));
        line(file, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line(file, "SUMMARY:" + escaped(words.summary()));
        line(file, "LOCATION:" + escaped(words.location()));
        line(file, "DESCRIPTION:" + escaped(words.description()));
        line(file, "URL:" + words.url());
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    /** Text as a value of type TEXT (RFC 5545, 3.3.11). Control characters, which it may not have, are left out. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(point)) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Folds a line that is too long; no character is cut in two, although a Korean one has three octets. */
    private static void line(StringBuilder file, String text) {
        int[] octets = {0};
        text.codePoints().forEach(point -> {
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets[0] + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets[0] = 1;
            }
            file.appendCodePoint(point);
            octets[0] += size;
        });
        file.append("\r\n");
    }
}
