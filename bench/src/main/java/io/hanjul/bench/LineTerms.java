package io.hanjul.bench;

/**
 * The terms of a line that is measured.
 *
 * @param perMinute how many are called in a minute
 * @param inside how many places there are
 */
record LineTerms(int perMinute, int inside) {}
