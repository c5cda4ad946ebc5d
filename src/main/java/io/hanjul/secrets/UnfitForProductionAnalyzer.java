package io.hanjul.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the faults of a production start as sentences instead of a stack trace. */
class UnfitForProductionAnalyzer extends AbstractFailureAnalyzer<UnfitForProduction> {

    private static final String ACTION = "Give each secret as a file in /run/secrets that is named like its property."
            + " A key has an id of your choice before the colon: echo \"1:$(openssl rand -base64 32)\"";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitForProduction cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
