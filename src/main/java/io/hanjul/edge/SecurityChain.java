package io.hanjul.edge;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Problems;
import io.hanjul.problem.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The one filter chain: no server-side session, no log-in form, no cross-origin sharing. It finds out who is calling
 * and guards the actuator; what an endpoint of the API asks of its caller is said by {@link Access} and enforced by
 * {@link AccessInterceptor}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, IdentityFilter identity, ActuatorGuard actuator) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Forged requests are kept out by SameOrigin: there is no session that a token could belong to.
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::apply)
                .addFilterBefore(identity, AuthorizationFilter.class)
                .addFilterAfter(actuator, IdentityFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    IdentityFilter identityFilter(AccessTokens tokens, SameOrigin sameOrigin, Problems problems) {
        return new IdentityFilter(tokens, sameOrigin, problems);
    }

    /** The request is observed as a whole; to observe each filter too costs a fifth of it and tells nothing new. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Strict about addresses. Headers and names of parameters are taken as they come, and their readers see to it what
     * they take: phones name themselves in Korean, and Spring would fail on that in the middle of a sign-in.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> true);
        firewall.setAllowedParameterNames(name -> true);
        return firewall;
    }

    /** Addresses that no honest client sends (encoded slashes, control characters) are malformed requests. */
    @Bean
    RequestRejectedHandler requestRejectedHandler(Problems problems) {
        return (request, response, rejected) ->
                problems.write(request, response, Refusal.of(CommonProblem.MALFORMED, "this address is not accepted"));
    }
}
