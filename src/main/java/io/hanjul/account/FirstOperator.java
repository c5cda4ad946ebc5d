package io.hanjul.account;

import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an operator when there is none, with a random password that nobody knows yet. It is written once to the console
 * itself and not through the log, because logs are kept and shipped; and nothing but changing it works with it.
 */
@Component
class FirstOperator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstOperator.class);

    private static final int PASSWORD_BYTES = 12;

    private final AccountTable accounts;
    private final Passwords passwords;
    private final AccountSettings settings;
    private final IdSource ids;
    private final SecureRandom random;
    private final TransactionTemplate transaction;

    FirstOperator(
            AccountTable accounts,
            Passwords passwords,
            AccountSettings settings,
            IdSource ids,
            SecureRandom random,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.ids = ids;
        this.random = random;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.hasOperator()) {
            return;
        }
        String password = Randomness.hex(random, PASSWORD_BYTES);
        String hash = passwords.hash(password);
        boolean made =
                Boolean.TRUE.equals(transaction.execute(status -> accounts.insertFirstOperator(operator(), hash)));
        if (made) {
            announce(password);
        } else if (!accounts.hasOperator()) {
            log.warn(
                    "there is no operator, and {} is taken; set another first-operator-email",
                    operator().email());
        }
    }

    private Account operator() {
        return new Account(
                new AccountId(ids.next()),
                Accounts.normalised(settings.firstOperatorEmail()),
                "Operator",
                Role.OPERATOR,
                Account.State.ACTIVE,
                "ko",
                true);
    }

    private void announce(String password) {
        System.out.printf("""

                ────────────────────────────────────────────────────────────
                 첫 운영자 계정입니다. 이 비밀번호는 다시 표시되지 않으며 바꾸셔야 합니다.
                 The first operator. This password is shown once and must be changed.

                   e-mail    %s
                   password  %s
                ────────────────────────────────────────────────────────────

                """, operator().email(), password);
    }
}
