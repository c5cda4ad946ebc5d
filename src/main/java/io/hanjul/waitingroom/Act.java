package io.hanjul.waitingroom;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that somebody did to a room by hand, as an entry of its hash chain: when, what and why. Its text is
 * {@code at=<time> <what>=<before>><after> … reason=<words>}; the reason comes last, because it may say anything. In
 * values a blank is {@code %20}, and {@code %}, {@code =} and {@code >} are written likewise.
 * Everybody may read it, so who it was stands beside it and not in it; in entries of earlier versions it came first.
 *
 * @param at when, by the clock of the node that was asked
 * @param changes what changed, at least one
 * @param reason why, in their own words, on one line
 */
record Act(Instant at, List<RoomLog.Change> changes, String reason) {

    /** The kind of such an entry. */
    static final String KIND = "MODE";

    private static final Pattern TEXT =
            Pattern.compile("(?:by=[0-9a-f-]{36} )?at=(\\d{4}-\\S+Z) (\\S+=\\S+(?: \\S+=\\S+)*?) reason=(.*)");

    /** The entry's body. */
    String text() {
        String what = changes.stream().map(Act::text).collect(Collectors.joining(" "));
        return "at=" + at + " " + what + " reason=" + reason;
    }

    /** The act of such a body; empty for anything else. */
    static Optional<Act> parse(String body) {
        Matcher found = TEXT.matcher(body);
        if (!found.matches()) {
            return Optional.empty();
        }
        List<RoomLog.Change> changes =
                Arrays.stream(found.group(2).split(" ", -1)).map(Act::change).toList();
        return Optional.of(new Act(Instant.parse(found.group(1)), changes, found.group(3)));
    }

    private static String text(RoomLog.Change change) {
        return change.what() + "=" + escaped(change.from()) + ">" + escaped(change.to());
    }

    /** What would end a value, and the sign of that, as in an address. */
    private static String escaped(String value) {
        return value.replace("%", "%25").replace(" ", "%20").replace("=", "%3D").replace(">", "%3E");
    }

    private static String plain(String escaped) {
        return escaped.replace("%3E", ">")
                .replace("%3D", "=")
                .replace("%20", " ")
                .replace("%25", "%");
    }

    private static RoomLog.Change change(String text) {
        int name = text.indexOf('=');
        int arrow = text.indexOf('>', name);
        String from = plain(text.substring(name + 1, arrow));
        return new RoomLog.Change(text.substring(0, name), from, plain(text.substring(arrow + 1)));
    }
}
