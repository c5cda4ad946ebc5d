package io.hanjul.bench;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Does harm and heals it again. */
interface Fault {

    /**
     * Strikes, heals, and returns when the product can serve again.
     *
     * @param chance of every instant
     * @param facts gets what happened
     * @return what must not have happened
     */
    List<String> strike(SplittableRandom chance, Map<String, Object> facts);
}
