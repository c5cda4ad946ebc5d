package io.hanjul.secrets;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Refuses to start the profile {@code production} with what is only good for development, before anything is started,
 * and names all faults at once; keys of a wrong form it refuses in every profile. Secrets are expected as files in
 * {@code /run/secrets}, each named like its property.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Profiles PRODUCTION = Profiles.of("production");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String GATEWAY_KEY = "hanjul.secrets.gateway-secret-key";

    private static final int SHORTEST_GATEWAY_KEY = 16;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (isProduction(environment)) {
            List<String> faults = faultsOf(environment);
            if (!faults.isEmpty()) {
                throw new UnfitForProduction(faults);
            }
        } else {
            List<String> faults = KeyFaults.ofForm(environment);
            if (!faults.isEmpty()) {
                throw new UnfitForProduction("Hanjul", faults);
            }
        }
    }

    /** Whether this is a production start. */
    static boolean isProduction(Environment environment) {
        return environment.acceptsProfiles(PRODUCTION);
    }

    /** What stands against a production start, one sentence each. */
    static List<String> faultsOf(Environment environment) {
        var faults = new ArrayList<String>();
        faults.addAll(KeyFaults.ofProduction(environment, "hanjul.secrets.token-keys"));
        faults.addAll(KeyFaults.ofProduction(environment, "hanjul.secrets.room-keys"));
        faults.addAll(KeyFaults.ofProduction(environment, "hanjul.secrets.ticket-keys"));
        addGatewayKeyFaults(environment, faults);
        KeyFaults.accounts(environment).forEach((name, entry) -> addAccountFaults(name, entry, faults));
        addGatewayAddressFaults(environment, faults);
        addPublicOriginFaults(environment, faults);
        if (isMissing(environment, "spring.datasource.url")) {
            faults.add("spring.datasource.url is missing: the embedded database is for development.");
        }
        if (environment.getProperty("hanjul.demo", Boolean.class, false)) {
            faults.add("hanjul.demo is on: demo accounts have known passwords.");
        }
        return faults;
    }

    private static void addGatewayKeyFaults(Environment environment, List<String> faults) {
        addSecretFaults(GATEWAY_KEY, environment.getProperty(GATEWAY_KEY, ""), faults);
    }

    private static void addSecretFaults(String name, String key, List<String> faults) {
        if (key.isBlank()) {
            faults.add(name + " is missing.");
        } else if (key.startsWith("test_")) {
            faults.add(name + " is a test key.");
        } else if (key.length() < SHORTEST_GATEWAY_KEY) {
            faults.add(name + " is shorter than " + SHORTEST_GATEWAY_KEY + " characters.");
        }
    }

    private static void addAccountFaults(String name, String entry, List<String> faults) {
        try {
            addSecretFaults(
                    KeyFaults.ACCOUNTS + "." + name,
                    GatewayAccount.parse(name, entry).secretKey(),
                    faults);
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage() + ".");
        }
    }

    private static void addGatewayAddressFaults(Environment environment, List<String> faults) {
        String name = "hanjul.payment.gateway-url";
        if (isMissing(environment, name)) {
            faults.add(name + " is missing: the sandbox gateway is for development.");
            return;
        }
        String address = environment.getRequiredProperty(name);
        if (!isElsewhereAndEncrypted(address)) {
            faults.add(name + " is not the https address of a payment gateway: " + address + ".");
        }
    }

    /** Without it the address that guests come back to from paying would be whatever their request names. */
    private static void addPublicOriginFaults(Environment environment, List<String> faults) {
        String name = "hanjul.edge.public-origin";
        if (isMissing(environment, name)) {
            faults.add(name + " is missing: it is the https origin that browsers see.");
            return;
        }
        String origin = environment.getRequiredProperty(name);
        if (!isElsewhereAndEncrypted(origin)) {
            faults.add(name + " is not an https origin that others reach: " + origin + ".");
        }
    }

    private static boolean isElsewhereAndEncrypted(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && !HERE.contains(uri.getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isMissing(Environment environment, String name) {
        return !StringUtils.hasText(environment.getProperty(name));
    }
}
