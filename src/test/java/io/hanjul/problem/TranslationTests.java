package io.hanjul.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

class TranslationTests {

    @ParameterizedTest
    @MethodSource
    void givesTheFrameworksRefusalsOurNames(Exception e, ProblemCode expected) {
        assertThat(Translation.of(e).code()).isEqualTo(expected);
    }

    static Stream<Arguments> givesTheFrameworksRefusalsOurNames() {
        return Stream.of(
                Arguments.of(
                        new NoResourceFoundException(HttpMethod.GET, "/nothing", "nothing"), CommonProblem.NOT_FOUND),
                Arguments.of(new HttpRequestMethodNotSupportedException("PUT"), CommonProblem.METHOD_NOT_ALLOWED),
                Arguments.of(new HttpMediaTypeNotAcceptableException("no"), CommonProblem.NOT_ACCEPTABLE),
                Arguments.of(new HttpMediaTypeNotSupportedException("no"), CommonProblem.UNSUPPORTED_MEDIA_TYPE),
                Arguments.of(new MissingServletRequestParameterException("name", "String"), CommonProblem.MALFORMED));
    }

    @ParameterizedTest
    @MethodSource
    void aStoreThatIsAwayMeansTryAgain(Exception e) {
        Refusal refusal = Translation.of(e);

        assertThat(refusal.code()).isEqualTo(CommonProblem.TRY_AGAIN);
        assertThat(refusal.facts()).containsEntry("retryAfterSeconds", 1L);
    }

    static Stream<Exception> aStoreThatIsAwayMeansTryAgain() {
        return Stream.of(
                new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("pool")),
                new CannotCreateTransactionException("away"),
                new QueryTimeoutException("slow"),
                new TransactionSystemException("commit", new SQLException("gone", "08006")),
                new TransactionSystemException("commit", new SQLException("shutting down", "57P01")));
    }

    @Test
    void whatNobodyExpectedIsOurFault() {
        assertThat(Translation.of(new DuplicateKeyException("bug")).code()).isEqualTo(CommonProblem.INTERNAL);
        assertThat(Translation.of(new IllegalStateException("bug")).code()).isEqualTo(CommonProblem.INTERNAL);
    }

    @Test
    void aRefusalPassesUnchanged() {
        Refusal refusal = Refusal.of(CommonProblem.IN_PROGRESS);

        assertThat(Translation.of(refusal)).isSameAs(refusal);
    }

    @Test
    void aMissingParameterIsNamed() {
        assertThat(Translation.of(new MissingServletRequestParameterException("name", "String"))
                        .errors())
                .containsExactly(new FieldProblem("name", "MISSING", "is missing", "빠져 있습니다."));
    }
}
