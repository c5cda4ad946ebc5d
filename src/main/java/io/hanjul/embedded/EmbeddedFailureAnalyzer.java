package io.hanjul.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the embedded servers do not run as a sentence instead of a stack trace. */
class EmbeddedFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedServersException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedServersException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
