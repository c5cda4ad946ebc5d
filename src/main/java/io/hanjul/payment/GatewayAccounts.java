package io.hanjul.payment;

import io.hanjul.problem.Refusal;
import io.hanjul.secrets.Secrets;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts at payment gateways that this installation is configured with: the house's own, whose name is empty, and
 * those of {@code hanjul.secrets.gateway-accounts}. Around each stands a guard of its own, so what is wrong with one
 * keeps nobody from paying at the others.
 */
@Component
class GatewayAccounts {

    private final Map<String, Guarded> byName = new LinkedHashMap<>();

    GatewayAccounts(
            PaymentGateway house,
            PaymentSettings settings,
            Secrets secrets,
            JsonMapper json,
            Clock clock,
            SecureRandom random,
            MeterRegistry meters) {
        add(new Guarded(house, new GatewayGuard(house.name(), settings, clock, random)), meters);
        secrets.accounts().forEach((name, account) -> {
            var gateway = new TossGateway(name, account, new TossHttp(settings, account.secretKey(), json));
            add(new Guarded(gateway, new GatewayGuard(gateway.name(), settings, clock, random)), meters);
        });
    }

    /** An account with what stands around it. */
    record Guarded(PaymentGateway gateway, GatewayGuard guard) {

        GatewayHealth health() {
            return guard.health(gateway.account(), gateway.isTest());
        }
    }

    private void add(Guarded account, MeterRegistry meters) {
        byName.put(account.gateway().account(), account);
        Gauge.builder(
                        "hanjul.payment.gateway.breaker",
                        account,
                        one -> one.health().state().weight())
                .description("0 called, 1 tried, 2 not called because it did not answer")
                .tag("gateway", account.gateway().name())
                .register(meters);
        Gauge.builder(
                        "hanjul.payment.gateway.running",
                        account,
                        one -> one.health().running())
                .description("calls under way")
                .tag("gateway", account.gateway().name())
                .register(meters);
    }

    /** The account; empty when this installation no longer has it. */
    Optional<Guarded> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All, the house's own first. */
    Collection<Guarded> all() {
        return byName.values();
    }

    /** The names of those that move no money. */
    List<String> tests() {
        return byName.values().stream()
                .map(Guarded::gateway)
                .filter(PaymentGateway::isTest)
                .map(PaymentGateway::account)
                .toList();
    }

    /**
     * Passes for an account that there is.
     *
     * @throws Refusal NO_SUCH_ACCOUNT
     */
    void requireKnown(String name) {
        if (!byName.containsKey(name)) {
            throw Refusal.of(PaymentProblem.NO_SUCH_ACCOUNT);
        }
    }
}
