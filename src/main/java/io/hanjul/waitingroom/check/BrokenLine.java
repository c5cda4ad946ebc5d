package io.hanjul.waitingroom.check;

import java.util.regex.Pattern;

/** What a line shows is not so. */
public final class BrokenLine extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final long seq;

    /**
     * Something that is not so.
     *
     * @param seq number of the first entry that is wrong
     * @param what what is wrong with it; what a server wrote into it moves no terminal's cursor
     */
    public BrokenLine(long seq, String what) {
        super(CONTROL.matcher(what).replaceAll("?"));
        this.seq = seq;
    }

    /** Number of the first entry that is wrong. */
    public long seq() {
        return seq;
    }
}
