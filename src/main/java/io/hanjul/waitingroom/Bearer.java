package io.hanjul.waitingroom;

import io.hanjul.edge.Caller;
import java.util.Optional;

/**
 * Who presents a turn.
 *
 * @param caller the signed-in account, if any
 * @param browserSecret the secret in the browser's cookie; empty when it has none
 * @param turn text of the turn; empty when there is none
 */
public record Bearer(Optional<Caller> caller, String browserSecret, String turn) {}
