package io.hanjul.waitingroom;

import io.hanjul.Hanjul;
import io.hanjul.waitingroom.line.Turn;
import org.springframework.boot.SpringApplication;

/** Hanjul with one endpoint more, which answers who waits as most waiting rooms do; all else is the product. */
public final class RankHanjul {

    /** The property with which a node has the endpoint. */
    public static final String SWITCH = "hanjul.bench.rank";

    private RankHanjul() {}

    /** Starts the server, which finds the endpoint as it finds its own. */
    public static void main(String[] arguments) {
        SpringApplication.run(Hanjul.class, arguments);
    }

    /** Under which the line of a room is kept. */
    public static String key(String room) {
        return "rank:" + room;
    }

    /** As which a turn stands in it. */
    public static String member(Turn turn) {
        return turn.tick() + "-" + turn.boot() + "-" + turn.index();
    }
}
