package io.hanjul.waitingroom;

/**
 * Whether a room was put together again after its database had come back from a backup.
 *
 * @param era how often that has happened
 * @param running whether it happens just now: nobody is sealed or called
 * @param through the last tick that was lost or known again the last time; -1 before the first
 * @param until the last tick of which a turn may have been lost, since a node had given it that did not live on
 */
record Recovery(int era, boolean running, long through, long until) {

    /** It has not happened. */
    static final Recovery NEVER = new Recovery(0, false, -1, -1);

    /** Whether a turn of that tick may be one of those of which the database knows nothing. */
    boolean covers(long tick) {
        return era > 0 && tick <= until;
    }

    Recovery running(boolean now) {
        return new Recovery(era, now, through, until);
    }
}
