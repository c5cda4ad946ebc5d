package io.hanjul.secrets;

import io.hanjul.ids.Randomness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the secrets that are not configured, once, in files under {@code <data>/secrets}, so that sign-ins and places
 * in a line survive a restart during development. What it makes is marked, and production refuses it.
 */
@Order(0)
class DevelopmentSecrets implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final byte[] MARK = "hanjul-development:".getBytes(StandardCharsets.US_ASCII);
    private static final String GATEWAY_MARK = "test_sk_development_";
    private static final int RANDOM_BYTES = 32;

    private final SecureRandom random = Randomness.secure();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (ProductionCheck.isProduction(environment)) {
            return;
        }
        Map<String, Supplier<String>> makers = Map.of(
                "token-keys", () -> "1:" + key(),
                "room-keys", () -> "1:" + key(),
                "ticket-keys", () -> "1:" + key(),
                "gateway-secret-key", () -> GATEWAY_MARK + Randomness.hex(random, 16));
        Path folder = Path.of(environment.getRequiredProperty("hanjul.data"), "secrets");
        var made = new HashMap<String, Object>();
        makers.forEach((name, maker) -> {
            String property = "hanjul.secrets." + name;
            if (!Binder.get(environment)
                    .bind(property, Bindable.listOf(String.class))
                    .isBound()) {
                PrivateFile.makeFolder(folder);
                made.put(property, PrivateFile.readOrMake(folder.resolve(name), maker));
            }
        });
        environment.getPropertySources().addLast(new MapPropertySource("developmentSecrets", made));
    }

    /** Whether a key was made here. */
    static boolean made(Secrets.Key key) {
        byte[] bytes = key.bytes();
        return bytes.length > MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** Whether a secret key of the gateway was made here. */
    static boolean made(String gatewaySecretKey) {
        return gatewaySecretKey.startsWith(GATEWAY_MARK);
    }

    private String key() {
        byte[] drawn = new byte[RANDOM_BYTES];
        random.nextBytes(drawn);
        byte[] key = Arrays.copyOf(MARK, MARK.length + RANDOM_BYTES);
        System.arraycopy(drawn, 0, key, MARK.length, RANDOM_BYTES);
        return Base64.getEncoder().encodeToString(key);
    }
}
