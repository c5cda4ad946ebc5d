package io.hanjul.payment;

/**
 * How far the refunds of many payments have come.
 *
 * @param requested how many are on their way
 * @param done how many the gateway has made
 * @param refused how many it refused: a person must look
 * @param returned minor units that were given back
 */
public record RefundProgress(int requested, int done, int refused, long returned) {}
