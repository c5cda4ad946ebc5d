package io.hanjul.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The accounts of the shop. Each has a client key, by which the checkout page knows whom a customer pays, and a secret
 * key, by which the API knows who asks; none sees what another one's customers paid. The first has no client key.
 */
final class Accounts {

    private final Map<String, BasicAuth> byClientKey = new LinkedHashMap<>();

    /**
     * The first and all others.
     *
     * @param secretKey of the first
     * @param others secret keys by client key
     */
    Accounts(String secretKey, Map<String, String> others) {
        byClientKey.put("", new BasicAuth(secretKey));
        others.forEach((clientKey, secret) -> byClientKey.put(clientKey, new BasicAuth(secret)));
    }

    /** The client key of who asks; throws {@link SandboxRefusal} when the request has no account's secret key. */
    String accountOf(WireRequest request) {
        String credentials = BasicAuth.credentialsOf(request);
        return byClientKey.entrySet().stream()
                .filter(account -> account.getValue().matches(credentials))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new SandboxRefusal(SandboxError.UNAUTHORIZED_KEY));
    }

    /** Passes for the client key of an account; throws {@link SandboxRefusal} otherwise. */
    void requireKnown(String clientKey) {
        if (!byClientKey.containsKey(clientKey)) {
            throw new SandboxRefusal(SandboxError.INVALID_REQUEST);
        }
    }
}
