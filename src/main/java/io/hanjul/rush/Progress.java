package io.hanjul.rush;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Tells each second where everybody is: a line for people, or one of JSON for a program that watches. */
final class Progress implements Runnable {

    private final Crowd crowd;
    private final Stage stage;
    private final PrintStream out;
    private final boolean json;
    private long second;
    private long requestsBefore;

    Progress(Crowd crowd, Stage stage, PrintStream out, boolean json) {
        this.crowd = crowd;
        this.stage = stage;
        this.out = out;
        this.json = json;
    }

    @Override
    public void run() {
        Crowd.Results results = crowd.results();
        long requests = results.steps().requests();
        Tally.Second now = results.tally().second(++second, requests);
        long rate = requests - requestsBefore;
        requestsBefore = requests;
        out.println(
                json ? Http.JSON.writeValueAsString(Map.of("second", now, "cells", stage.cells())) : line(now, rate));
    }

    private String line(Tally.Second now, long rate) {
        return String.format(
                Locale.ROOT,
                "%d:%02d  joined %,6d  waiting %,6d  inside %,5d  sold %,5d of %,d  done %,6d"
                        + "  %,5d answers/s  p95 %,d ms",
                now.at() / 60,
                now.at() % 60,
                now.joined(),
                now.waiting(),
                now.inside(),
                now.sold(),
                stage.cells(),
                now.over(),
                rate,
                crowd.results().steps().p95() / 1_000);
    }
}
