package io.hanjul.idempotency;

/**
 * An answer as it is kept.
 *
 * @param status HTTP status
 * @param location of the thing made; empty when the answer had none
 * @param body JSON text
 */
record KeptAnswer(int status, String location, String body) {}
