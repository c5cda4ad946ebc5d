package io.hanjul.embedded;

import io.hanjul.secrets.PrivateFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The files by which the sandbox gateway knows the accounts of the shop. */
final class ShopKeys {

    private static final String SECRET_KEY = "hanjul.secrets.gateway-secret-key";
    private static final String ACCOUNTS = "hanjul.secrets.gateway-accounts";

    private ShopKeys() {}

    /** Writes the house's own secret key, and a line for each further account. */
    static void write(Path folder, Environment environment) {
        PrivateFile.write(secretKey(folder), environment.getRequiredProperty(SECRET_KEY));
        Map<String, String> accounts = Binder.get(environment)
                .bind(ACCOUNTS, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        PrivateFile.write(accounts(folder), String.join("\n", accounts.values()));
    }

    /** What the gateway is started with to read them. */
    static List<String> options(Path folder) {
        return List.of(
                "--secret-key-file",
                secretKey(folder).toString(),
                "--accounts-file",
                accounts(folder).toString());
    }

    private static Path secretKey(Path folder) {
        return folder.resolve("secret-key");
    }

    private static Path accounts(Path folder) {
        return folder.resolve("accounts");
    }
}
