package io.hanjul.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes refusals as {@code application/problem+json} (RFC 9457). Filters and the advice of controllers both come here,
 * so that a refusal looks the same wherever it was given.
 */
@Component
public class Problems {

    /** Header of every answer that names its trace. */
    public static final String TRACE_HEADER = "X-Trace-Id";

    private static final String RETRY_AFTER_FACT = "retryAfterSeconds";

    private final JsonMapper json;
    private final Tracer tracer;

    Problems(JsonMapper json, Tracer tracer) {
        this.json = json;
        this.tracer = tracer;
    }

    /** Answers the request with the refusal; does nothing when an answer is already on its way. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Language language = Language.of(request);
        response.resetBuffer();
        response.setStatus(refusal.code().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.facts().get(RETRY_AFTER_FACT) instanceof Number seconds) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        // What was no request at all has no address.
        String instance = Objects.requireNonNullElse(request.getRequestURI(), "");
        json.writeValue(response.getOutputStream(), body(instance, refusal, language));
    }

    /** The id of the current trace, 32 hexadecimal digits, whether it is sampled or not; empty outside a request. */
    public String traceId() {
        Span span = tracer.currentSpan();
        return span == null ? "" : span.context().traceId();
    }

    /** The refusal for a bare status, as the servlet container gives it. */
    public static Refusal refusalOf(HttpStatusCode status) {
        return Translation.byStatus(status);
    }

    /**
     * The refusal for a failure that the servlet container tells of.
     *
     * @param failure what was thrown, if anything; a connection that broke or fell silent is the client's
     */
    public static Refusal refusalOf(HttpStatusCode status, @Nullable Object failure) {
        if (failure instanceof IOException broken) {
            return Refusal.of(BodyFault.isLate(broken) ? CommonProblem.TOO_SLOW : CommonProblem.MALFORMED);
        }
        return Translation.byStatus(status);
    }

    private Map<String, Object> body(String instance, Refusal refusal, Language language) {
        ProblemCode code = refusal.code();
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/docs/errors#" + code.name());
        body.put("title", language.textOf(code));
        body.put("status", code.status().value());
        body.put("detail", refusal.detail());
        body.put("instance", instance);
        body.put("code", code.name());
        body.put("traceId", traceId());
        body.put(
                "errors",
                refusal.errors().stream().map(error -> error.in(language)).toList());
        refusal.facts().forEach(body::putIfAbsent);
        return body;
    }
}
