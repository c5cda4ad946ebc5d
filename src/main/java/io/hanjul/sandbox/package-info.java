/**
 * A payment gateway to develop and test against: a process and a store of its own, speaking the wire format of Toss
 * Payments over real HTTP, with a small checkout page and a ledger that judges what really happened to the money. It
 * shares nothing with the application, so that killing one never touches the other. No Spring in here.
 *
 * <p>Start reading at {@link io.hanjul.sandbox.SandboxGateway}.
 */
@ApplicationModule(allowedDependencies = {"ids"})
@NullMarked
package io.hanjul.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
