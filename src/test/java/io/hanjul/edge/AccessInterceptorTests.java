package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanjul.edge.Access.Level;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class AccessInterceptorTests {

    private final AccessInterceptor interceptor = new AccessInterceptor();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    /** Endpoints of every level, and one whose author forgot to say. */
    static final class Endpoints {

        @Access(Level.OPEN)
        public void open() {}

        @Access(Level.SIGNED_IN)
        public void signedIn() {}

        @Access(Level.GUEST)
        public void guest() {}

        @Access(Level.OWNER)
        public void owner() {}

        @Access(Level.OPERATOR)
        public void operator() {}

        public void forgotten() {}

        @Access(value = Level.GUEST, rehearsal = true)
        public void stepOfAPurchase() {}
    }

    @ParameterizedTest
    @CsvSource({
        "open, , ''",
        "signedIn, , SIGN_IN_REQUIRED",
        "signedIn, GUEST, ''",
        "guest, , SIGN_IN_REQUIRED",
        "guest, GUEST, ''",
        "guest, OPERATOR, ''",
        "owner, GUEST, NOT_ALLOWED",
        "owner, OWNER, ''",
        "owner, OPERATOR, ''",
        "operator, OWNER, NOT_ALLOWED",
        "operator, OPERATOR, ''",
        "forgotten, OPERATOR, NOT_ALLOWED"
    })
    void everyRoleMayDoWhatItsLevelAllows(String endpoint, @Nullable Role role, String code) {
        if (role != null) {
            calledBy(role, false);
        }

        assertThat(refusalAt(endpoint)).isEqualTo(code);
    }

    @Test
    void whoMustChangeThePasswordMayDoNothingElse() {
        calledBy(Role.OPERATOR, true);

        assertThat(refusalAt("signedIn")).isEmpty();
        assertThat(refusalAt("operator")).isEqualTo("PASSWORD_CHANGE_REQUIRED");
    }

    @Test
    void aRefusedTokenCountsOnlyWhereSomebodyMustBeSignedIn() {
        new Identity.Refused(Refusal.of(EdgeProblem.TOKEN_EXPIRED)).keep(request);

        assertThat(refusalAt("open")).isEmpty();
        assertThat(refusalAt("guest")).isEqualTo("TOKEN_EXPIRED");
    }

    @Test
    void aSimulatedGuestChangesOnlyWhatSaysSo() {
        var guest = new Caller(
                new AccountId(new UUID(0, 1)),
                new SignInId(new UUID(0, 2)),
                Role.GUEST,
                false,
                Optional.of(new SaleId(new UUID(0, 3))));
        new Identity.Known(new AccessTokens.Grant("1", guest, Instant.EPOCH, Instant.MAX)).keep(request);

        request.setMethod("POST");
        assertThat(refusalAt("open")).isEqualTo("REHEARSAL_GUEST");
        assertThat(refusalAt("guest")).isEqualTo("REHEARSAL_GUEST");
        assertThat(refusalAt("stepOfAPurchase")).isEmpty();
        request.setMethod("GET");
        assertThat(refusalAt("guest")).isEmpty();
        assertThat(refusalAt("owner")).isEqualTo("NOT_ALLOWED");
    }

    private void calledBy(Role role, boolean passwordChangeRequired) {
        var caller =
                new Caller(new AccountId(new UUID(0, 1)), new SignInId(new UUID(0, 2)), role, passwordChangeRequired);
        new Identity.Known(new AccessTokens.Grant("1", caller, Instant.EPOCH, Instant.MAX)).keep(request);
    }

    /** The code of the refusal, or empty text when the call may go on. */
    private String refusalAt(String endpoint) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> interceptor.preHandle(
                        request, new MockHttpServletResponse(), new HandlerMethod(new Endpoints(), endpoint)));
        return refusal == null ? "" : refusal.code().name();
    }
}
