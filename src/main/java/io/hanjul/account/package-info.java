/**
 * Who is calling: accounts, passwords, sign-ins and the approval of owners. {@link io.hanjul.account.Accounts} makes
 * and finds accounts, {@link io.hanjul.account.SignIns} turns a password into tokens and rotates them, {@link
 * io.hanjul.account.OwnerApprovals} is the operator's desk. A role reaches the rest of the product only inside an
 * access token, so a change of it takes effect at the next refresh, at most five minutes later; the end of a sign-in
 * takes effect everywhere within a second ({@link io.hanjul.account.EndedSignIns}).
 */
@ApplicationModule(allowedDependencies = {"problem", "ids", "keys", "edge"})
@NullMarked
package io.hanjul.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
