package io.hanjul.rush.audit;

import java.util.List;

/**
 * What came of checking one promise.
 *
 * @param promise which
 * @param checked how many things were looked at
 * @param broken how many broke it
 * @param examples the first of them
 */
public record Finding(Promise promise, int checked, int broken, List<Fault> examples) {

    private static final int EXAMPLES = 10;

    /** Whether it was kept. */
    public boolean held() {
        return broken == 0;
    }

    static Finding of(Promise promise, int checked, List<Fault> broken) {
        return new Finding(
                promise, checked, broken.size(), broken.stream().limit(EXAMPLES).toList());
    }
}
