package io.hanjul.secrets;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The secrets of this installation. Values come from configuration, in production from a config tree of files.
 *
 * @param tokenKeys keys of access, refresh and entry tokens as {@code kid:base64} of at least 32 bytes, separated by
 *     commas; the first signs, all verify (rotation)
 * @param roomKeys keys of turns and seeds, same form; the kid is a number from 0 to 255
 * @param ticketKeys keys that sign tickets, same form; the kid is a number from 0 to 255. Staff devices are given what
 *     verifies them, never the keys
 * @param gatewaySecretKey secret key at the payment gateway, e.g. {@code test_sk_…}
 * @param gatewayAccounts further accounts there by name (a to z, 0 to 9 and hyphens, at most 40), each as {@code
 *     clientKey:secretKey}
 */
@Validated
@ConfigurationProperties("hanjul.secrets")
public record Secrets(
        @NotEmpty List<String> tokenKeys,
        @NotEmpty List<String> roomKeys,
        @NotEmpty List<String> ticketKeys,
        @NotBlank String gatewaySecretKey,
        @DefaultValue Map<String, String> gatewayAccounts) {

    /**
     * One key of a list.
     *
     * @param kid key id
     * @param base64 key material, at least 32 bytes once decoded
     */
    public record Key(String kid, String base64) {

        private static final int SHORTEST = 32;

        /** The key material. */
        public byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }

        /** Keeps the key out of logs. */
        @Override
        public String toString() {
            return "Key " + kid;
        }

        /** Reads {@code kid:base64}; throws {@link IllegalArgumentException} for another form or a short key. */
        static Key parse(String entry) {
            int colon = entry.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("a key must have the form kid:base64");
            }
            var key = new Key(entry.substring(0, colon), entry.substring(colon + 1));
            if (key.bytes().length < SHORTEST) {
                throw new IllegalArgumentException("key " + key.kid() + " is shorter than " + SHORTEST + " bytes");
            }
            return key;
        }
    }

    /** The further accounts at the payment gateway, by name. */
    public Map<String, GatewayAccount> accounts() {
        var accounts = new TreeMap<String, GatewayAccount>();
        gatewayAccounts.forEach((name, entry) -> accounts.put(name, GatewayAccount.parse(name, entry)));
        return accounts;
    }

    /** Keys of tokens; the first one signs. */
    public List<Key> tokens() {
        return tokenKeys.stream().map(Key::parse).toList();
    }

    /** Keys of rooms; the first one signs. */
    public List<Key> rooms() {
        return roomKeys.stream().map(Key::parse).toList();
    }

    /** Keys of tickets; the first one signs. */
    public List<Key> tickets() {
        return ticketKeys.stream().map(Key::parse).toList();
    }

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
