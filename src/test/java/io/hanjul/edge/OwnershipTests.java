package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnershipTests {

    private static final AccountId MINE = new AccountId(new UUID(0, 1));
    private static final AccountId ANOTHERS = new AccountId(new UUID(0, 2));

    @Test
    void onesOwnThingIsThere() {
        assertThatCode(() -> Ownership.requireOwn(caller(Role.GUEST), MINE)).doesNotThrowAnyException();
    }

    @Test
    void anothersThingIsNotEvenForAnOperator() {
        assertThatThrownBy(() -> Ownership.requireOwn(caller(Role.OPERATOR), ANOTHERS))
                .hasFieldOrPropertyWithValue("code", CommonProblem.NOT_FOUND);
    }

    @Test
    void anOperatorLooksAfterEverybodysThingsWhereThatIsSaid() {
        assertThatCode(() -> Ownership.requireOwnOrOperator(caller(Role.OPERATOR), ANOTHERS))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Ownership.requireOwnOrOperator(caller(Role.OWNER), ANOTHERS))
                .isInstanceOf(Refusal.class);
    }

    private static Caller caller(Role role) {
        return new Caller(MINE, new SignInId(new UUID(0, 3)), role, false);
    }
}
