package io.hanjul.bench;

/**
 * One thing that is measured.
 *
 * @param name as {@code bench/run} takes it
 * @param least the least ratio that is good enough; higher is better
 * @param meaning what the ratio is, in one line
 */
public record Goal(String name, double least, String meaning) {}
