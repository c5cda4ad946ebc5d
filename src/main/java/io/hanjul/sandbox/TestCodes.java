package io.hanjul.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Errors that a shop can ask for with the header {@code TossPayments-Test-Code}: those that are documented for
 * confirming and cancelling.
 */
final class TestCodes {

    static final String HEADER = "TossPayments-Test-Code";

    private static final Map<String, Integer> STATUSES = read();

    private TestCodes() {}

    private static Map<String, Integer> read() {
        ResourceBundle codes = ResourceBundle.getBundle("sandbox.test-codes");
        var statuses = new HashMap<String, Integer>();
        for (String status : codes.keySet()) {
            for (String code : codes.getString(status).split(",", -1)) {
                statuses.put(code, Integer.valueOf(status));
            }
        }
        return Map.copyOf(statuses);
    }

    /** The HTTP status of a code; empty when the code is none of them. */
    static Optional<Integer> statusOf(String code) {
        return Optional.ofNullable(STATUSES.get(code));
    }
}
