package io.hanjul.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints why the embedded servers do not run as a sentence instead of a stack trace. Asked first: others would speak of
 * the bean that wanted to know an address.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class EmbeddedFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedServersException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedServersException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
