package io.hanjul.embedded;

import java.util.List;
import java.util.Map;

/** One server that runs as a child process in a session of its own, so that Ctrl-C reaches the application first. */
interface Server {

    /** Name for logs. */
    String name();

    /** The properties that say how it is reached. */
    List<String> properties();

    /** The one that says where it is; when it has a value already, the server is not needed. */
    default String property() {
        return properties().getFirst();
    }

    /** Ends what a killed run left behind. Nothing happens when nothing is there. */
    void endOrphan();

    /**
     * Starts it on a free port of 127.0.0.1 and waits until it answers.
     *
     * @return the {@link #properties()} and their values
     * @throws EmbeddedServersException when it does not come up
     */
    Map<String, Object> start();

    /** Stops it and waits until it is gone; nothing happens when it does not run. */
    void stop();
}
