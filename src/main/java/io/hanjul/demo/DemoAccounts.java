package io.hanjul.demo;

import io.hanjul.account.NewAccount;
import io.hanjul.edge.Role;

/** Accounts whose passwords everybody knows; the production profile does not start with them. */
final class DemoAccounts {

    /** Owns all places of the demo. */
    static final NewAccount OWNER =
            new NewAccount("owner@hanjul.example", "hanjul-demo-owner", "한줄 아트홀", Role.OWNER, "ko");

    /** Somebody who wants to go to a concert. */
    static final NewAccount GUEST =
            new NewAccount("guest@hanjul.example", "hanjul-demo-guest", "한줄 손님", Role.GUEST, "ko");

    private DemoAccounts() {}
}
