package io.hanjul.secrets;

import java.io.UncheckedIOException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints which file cannot be read or written as a sentence instead of a stack trace: a full disk, a folder of another
 * user, a damaged installation. Asked first: others would speak of the bean that wanted to know what stands in it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class FileFailureAnalyzer extends AbstractFailureAnalyzer<UncheckedIOException> {

    private static final String ACTION = "See that the folder is there, that this user may write in it, and that the"
            + " disk is not full. --hanjul.data=FOLDER chooses another one. Its folder bin may be deleted: it is made"
            + " anew.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UncheckedIOException cause) {
        return new FailureAnalysis(cause.getMessage() + " (" + cause.getCause() + ")", ACTION, cause);
    }
}
