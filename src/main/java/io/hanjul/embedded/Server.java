package io.hanjul.embedded;

import java.util.Map;

/** One server that runs as a child process in a session of its own, so that Ctrl-C reaches the application first. */
interface Server {

    /** Name for logs. */
    String name();

    /** The property that says where it is; when it has a value already, the server is not needed. */
    String property();

    /** Ends what a killed run left behind. Nothing happens when nothing is there. */
    void endOrphan();

    /**
     * Starts it on a free port of 127.0.0.1 and waits until it answers.
     *
     * @return {@link #property()} and what else is needed to reach it
     * @throws EmbeddedServersException when it does not come up
     */
    Map<String, Object> start();

    /** Stops it and waits until it is gone; nothing happens when it does not run. */
    void stop();
}
