package io.hanjul.waitingroom;

import io.hanjul.Hanjul;
import io.hanjul.waitingroom.line.Turn;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/** Hanjul with one endpoint more, which answers who waits as most waiting rooms do; all else is the product. */
public final class RankHanjul {

    private RankHanjul() {}

    /** Starts the server. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(Hanjul.class);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(RankController.class));
        application.run(arguments);
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
