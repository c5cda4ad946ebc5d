package io.hanjul.bench;

/** Measures one thing, starting whatever it needs. */
interface Measure {

    /** What is measured, and what is expected. */
    Goal goal();

    /** Measures it once, all repeats of it. */
    Finding take(Extent extent);
}
