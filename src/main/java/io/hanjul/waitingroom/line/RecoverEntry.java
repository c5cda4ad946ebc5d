package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Set;

/**
 * That a line was put together again after its database had come back from a backup, as an entry of the chain:
 * {@code at=… era=1 from=… to=… ticks=… proofs=… sealedFrom=… sealedThrough=… calledUpTo=… assumed=… seen=… draw=…
 * tickets=… reason=…}. Places from {@code from} to before {@code to} are the hole: those of the ticks that follow right behind,
 * {@code ticks} in number, are known again, and all others have nobody until somebody shows a turn. Places before
 * {@code calledUpTo} that were not called count as passed over. The last fields but the reason are missing where
 * nothing is known; the reason comes last, because it may say anything.
 *
 * @param at when, by the database's clock
 * @param hole which places
 * @param known what is known of them
 * @param calledUpTo the first ordinal that is not called, as far as anybody has shown
 * @param draw the draw of a lottery that the backup does not have
 * @param reason why
 */
public record RecoverEntry(Instant at, Hole hole, Known known, long calledUpTo, Draw draw, String reason) {

    /** The kind of such an entry. */
    public static final String KIND = "RECOVER";

    private static final String REASON = " reason=";
    private static final Set<String> NAMES = Set.of(
            "at",
            "era",
            "from",
            "to",
            "ticks",
            "proofs",
            "sealedFrom",
            "sealedThrough",
            "calledUpTo",
            "assumed",
            "seen",
            "draw",
            "tickets");

    /**
     * The places that the backup does not have.
     *
     * @param era how often that has happened in the room
     * @param from the first of them
     * @param to the first behind them, where the line goes on
     * @param sealedFrom the last tick that the backup has
     * @param sealedThrough the last tick of the hole
     */
    public record Hole(int era, long from, long to, long sealedFrom, long sealedThrough) {}

    /**
     * What is known of a hole.
     *
     * @param ticks how many ticks of it
     * @param proofs how many proofs were shown
     * @param seen the last head of the chain that anybody has seen; empty text when nobody has
     * @param assumed how many people may be inside whose coming in was lost; they count as inside for a while
     */
    public record Known(int ticks, long proofs, String seen, int assumed) {}

    /**
     * A draw that is known again.
     *
     * @param head head of the chain from which its seed follows; empty text for none
     * @param tickets how many tickets it gave places
     */
    public record Draw(String head, int tickets) {

        /** None. */
        public static final Draw NONE = new Draw("", 0);

        /** Whether there is one. */
        public boolean isOne() {
            return !head.isEmpty();
        }
    }

    /** The entry's body. */
    public String text() {
        return "at=" + at + " era=" + hole.era + " from=" + hole.from + " to=" + hole.to + " ticks=" + known.ticks
                + " proofs=" + known.proofs + " sealedFrom=" + hole.sealedFrom + " sealedThrough=" + hole.sealedThrough
                + " calledUpTo=" + calledUpTo
                + (known.assumed == 0 ? "" : " assumed=" + known.assumed)
                + (known.seen.isEmpty() ? "" : " seen=" + known.seen)
                + (draw.isOne() ? " draw=" + draw.head + " tickets=" + draw.tickets : "")
                + REASON + reason;
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static RecoverEntry parse(String body) {
        int reason = body.indexOf(REASON);
        if (reason < 0 || reason + REASON.length() == body.length()) {
            throw new IllegalArgumentException("it has no reason");
        }
        Fields fields = Fields.parse(body.substring(0, reason)).only(NAMES);
        var hole = new Hole(
                Math.toIntExact(fields.number("era")),
                fields.number("from"),
                fields.number("to"),
                fields.number("sealedFrom"),
                fields.number("sealedThrough"));
        var known = new Known(
                Math.toIntExact(fields.number("ticks")),
                fields.number("proofs"),
                fields.optional("seen"),
                fields.optional("assumed").isEmpty() ? 0 : Math.toIntExact(fields.number("assumed")));
        String head = fields.optional("draw");
        Draw draw = head.isEmpty() ? Draw.NONE : new Draw(head, Math.toIntExact(fields.number("tickets")));
        return new RecoverEntry(
                fields.moment("at"),
                hole,
                known,
                fields.number("calledUpTo"),
                draw,
                body.substring(reason + REASON.length()));
    }
}
