package io.hanjul.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** A body that does not come is the client's failure, wherever somebody waited for it. */
class LateBodyTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void isSaidToBeSlowHoweverDeepTheCauseIs(int depth) {
        IOException late = new SocketTimeoutException();
        for (int i = 0; i < depth; i++) {
            late = new IOException(late);
        }
        assertThat(Problems.refusalOf(HttpStatus.INTERNAL_SERVER_ERROR, late).code())
                .isEqualTo(CommonProblem.TOO_SLOW);
        assertThat(Problems.refusalOf(HttpStatus.BAD_REQUEST, late).code()).isEqualTo(CommonProblem.TOO_SLOW);
        assertThat(CommonProblem.TOO_SLOW.status()).isEqualTo(HttpStatus.REQUEST_TIMEOUT);
    }

    @Test
    void aConnectionThatBreaksIsNoFailureOfOursEither() {
        assertThat(Problems.refusalOf(HttpStatus.INTERNAL_SERVER_ERROR, new EOFException())
                        .code())
                .isEqualTo(CommonProblem.MALFORMED);
    }

    @Test
    void whatElseIsThrownIs() {
        var bug = new IllegalStateException();

        assertThat(Problems.refusalOf(HttpStatus.INTERNAL_SERVER_ERROR, bug).code())
                .isEqualTo(CommonProblem.INTERNAL);
    }
}
