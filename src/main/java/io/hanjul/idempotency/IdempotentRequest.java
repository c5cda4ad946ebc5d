package io.hanjul.idempotency;

import io.hanjul.ids.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A request that runs once.
 *
 * @param account who asks; keys of different accounts never meet
 * @param route method and route template; keys of different routes never meet
 * @param key chosen by the client
 * @param fingerprint of what is asked for
 */
public record IdempotentRequest(AccountId account, String route, IdempotencyKey key, Fingerprint fingerprint) {

    /** Name of the header. */
    public static final String HEADER = "Idempotency-Key";

    /**
     * The request being handled by a controller.
     *
     * @param body as read from JSON
     * @throws io.hanjul.problem.Refusal IDEMPOTENCY_KEY_REQUIRED when it carries no usable key
     */
    public static IdempotentRequest of(HttpServletRequest http, AccountId account, Object body) {
        String method = http.getMethod();
        String template = String.valueOf(http.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return new IdempotentRequest(
                account,
                method + " " + template,
                IdempotencyKey.of(http.getHeader(HEADER)),
                Fingerprint.of(method, template, http.getRequestURI(), body));
    }

    /**
     * The request being handled by a controller, where its client may leave the key out; empty when it does.
     *
     * @param body as read from JSON
     * @throws io.hanjul.problem.Refusal IDEMPOTENCY_KEY_REQUIRED when it carries a key that is not usable
     */
    public static Optional<IdempotentRequest> ifKeyed(HttpServletRequest http, AccountId account, Object body) {
        return Optional.ofNullable(http.getHeader(HEADER)).map(key -> of(http, account, body));
    }

    /** Account and route, within which the key is unique. */
    String scope() {
        return account + " " + route;
    }
}
