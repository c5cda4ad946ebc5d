package io.hanjul.bench;

import java.util.SplittableRandom;

/** What is played in rounds; closing it ends what it has started. */
interface Play extends AutoCloseable {

    /** Plays one round; all choices and instants come from the given chance. */
    Drill.Round play(SplittableRandom chance);

    @Override
    void close();
}
