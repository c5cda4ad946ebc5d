package io.hanjul.waitingroom.check;

/** What a line shows is not so. */
public final class BrokenLine extends Exception {

    private static final long serialVersionUID = 1L;

    private final long seq;

    /**
     * Something that is not so.
     *
     * @param seq number of the first entry that is wrong
     * @param what what is wrong with it
     */
    public BrokenLine(long seq, String what) {
        super(what);
        this.seq = seq;
    }

    /** Number of the first entry that is wrong. */
    public long seq() {
        return seq;
    }
}
