package io.hanjul.secrets;

import java.util.regex.Pattern;

/**
 * One more account at the payment gateway.
 *
 * @param clientKey what the checkout page shows the gateway; no secret
 * @param secretKey what the server shows it
 */
public record GatewayAccount(String clientKey, String secretKey) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern KEY = Pattern.compile("[!-9;-~]{6,200}");

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "GatewayAccount " + clientKey;
    }

    /** Whether its secret key moves no money. */
    public boolean isTest() {
        return secretKey.startsWith("test_");
    }

    /** Reads {@code clientKey:secretKey}; throws {@link IllegalArgumentException} for another form or name. */
    static GatewayAccount parse(String name, String entry) {
        int colon = entry.indexOf(':');
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a gateway account cannot be called " + name);
        }
        String clientKey = colon < 0 ? "" : entry.substring(0, colon).strip();
        String secretKey = entry.substring(colon + 1).strip();
        if (!KEY.matcher(clientKey).matches() || !KEY.matcher(secretKey).matches()) {
            throw new IllegalArgumentException("gateway account " + name + " must have the form clientKey:secretKey");
        }
        return new GatewayAccount(clientKey, secretKey);
    }
}
