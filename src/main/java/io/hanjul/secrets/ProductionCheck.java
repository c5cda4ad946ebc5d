package io.hanjul.secrets;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Refuses to start the profile {@code production} with what is only good for development, before anything is started,
 * and names all faults at once. Secrets are expected as files in {@code /run/secrets}, each named like its property.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Profiles PRODUCTION = Profiles.of("production");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String GATEWAY_KEY = "hanjul.secrets.gateway-secret-key";

    /** Of 32 random bytes about 30 differ; fewer than 16 never happens, but zeros or a repeated word do. */
    private static final int LEAST_DIFFERENT_BYTES = 16;

    private static final int SHORTEST_GATEWAY_KEY = 16;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isProduction(context.getEnvironment())) {
            List<String> faults = faultsOf(context.getEnvironment());
            if (!faults.isEmpty()) {
                throw new UnfitForProduction(faults);
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
        addKeyFaults(environment, "hanjul.secrets.token-keys", faults);
        addKeyFaults(environment, "hanjul.secrets.room-keys", faults);
        addKeyFaults(environment, "hanjul.secrets.ticket-keys", faults);
        addGatewayKeyFaults(environment, faults);
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

    private static void addKeyFaults(Environment environment, String name, List<String> faults) {
        List<String> entries = Binder.get(environment)
                .bind(name, Bindable.listOf(String.class))
                .orElse(List.of());
        if (entries.isEmpty()) {
            faults.add(name + " is missing.");
        }
        for (String entry : entries) {
            addKeyFault(name, entry, faults);
        }
    }

    private static void addKeyFault(String name, String entry, List<String> faults) {
        try {
            Secrets.Key key = Secrets.Key.parse(entry);
            if (DevelopmentSecrets.made(key)) {
                faults.add(name + " holds a key that was generated for development.");
            } else if (differentBytes(key) < LEAST_DIFFERENT_BYTES) {
                faults.add(name + " holds a key that is not random.");
            }
        } catch (IllegalArgumentException e) {
            faults.add(name + " holds a wrong key: " + e.getMessage() + ".");
        }
    }

    private static long differentBytes(Secrets.Key key) {
        var seen = new BitSet();
        for (byte each : key.bytes()) {
            seen.set(each & 0xFF);
        }
        return seen.cardinality();
    }

    private static void addGatewayKeyFaults(Environment environment, List<String> faults) {
        String key = environment.getProperty(GATEWAY_KEY, "");
        if (key.isBlank()) {
            faults.add(GATEWAY_KEY + " is missing.");
        } else if (key.startsWith("test_")) {
            faults.add(GATEWAY_KEY + " is a test key.");
        } else if (key.length() < SHORTEST_GATEWAY_KEY) {
            faults.add(GATEWAY_KEY + " is shorter than " + SHORTEST_GATEWAY_KEY + " characters.");
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
