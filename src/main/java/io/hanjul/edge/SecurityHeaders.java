package io.hanjul.edge;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Headers that tell browsers what a page of ours never does: run foreign or inline script, stand in a frame, post a
 * form elsewhere, or ask for the camera. Answers are not stored unless the endpoint says so itself.
 */
final class SecurityHeaders {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The API browser writes style attributes; scripts stay as strict as everywhere. */
    private static final String API_BROWSER_POLICY = CONTENT_SECURITY_POLICY + "; style-src 'self' 'unsafe-inline'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private SecurityHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        var paths = PathPatternRequestMatcher.withDefaults();
        RequestMatcher apiBrowser =
                new OrRequestMatcher(paths.matcher("/docs/api/**"), paths.matcher("/docs/swagger-ui/**"));
        // nosniff, X-Frame-Options DENY, Cache-Control no-store and (over https) HSTS are Spring Security's defaults.
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .addHeaderWriter(policy(apiBrowser, API_BROWSER_POLICY))
                .addHeaderWriter(policy(new NegatedRequestMatcher(apiBrowser), CONTENT_SECURITY_POLICY));
    }

    private static DelegatingRequestMatcherHeaderWriter policy(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(where, new ContentSecurityPolicyHeaderWriter(policy));
    }
}
