package io.hanjul.edge;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Problems;
import io.hanjul.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * Says as a problem what Tomcat refuses before any filter is asked: request lines, headers and encodings that are none,
 * or that it does not speak. Its own page for this is in HTML and in one language.
 */
final class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    /** Encodings and versions that Tomcat does not speak; nothing that we could mend. */
    private static final Set<Integer> NOT_SPOKEN = Set.of(501, 505);

    private final Supplier<Problems> problems;

    ProblemValve(Supplier<Problems> problems) {
        this.problems = problems;
    }

    /** As Tomcat does it: nothing when there is no error or somebody has answered already. */
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean answered = response.getContentWritten() > 0 || response.isCommitted();
        if (response.getStatus() < FIRST_ERROR || answered || !response.setErrorReported()) {
            return;
        }
        try {
            problems.get().write(request, response.getResponse(), refusal(response.getStatus(), failure));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(int status, @Nullable Throwable failure) {
        return NOT_SPOKEN.contains(status)
                ? Refusal.of(CommonProblem.MALFORMED)
                : Problems.refusalOf(HttpStatusCode.valueOf(status), failure);
    }
}
