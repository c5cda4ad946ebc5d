package io.hanjul.sandbox;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON bodies of requests; anything out of range is an INVALID_REQUEST. Unknown members are ignored. */
final class RequestBodies {

    /** Form of an order id. */
    static final Pattern ORDER_ID = Pattern.compile("[A-Za-z0-9_=-]{6,64}");

    private static final int LONGEST_TEXT = 200;

    private final JsonMapper json;

    RequestBodies(JsonMapper json) {
        this.json = json;
    }

    /**
     * Body of a confirmation.
     *
     * @param paymentKey at most 200 characters
     * @param orderId the shop's id of the order
     * @param amount won
     */
    record Confirm(String paymentKey, String orderId, long amount) {}

    Confirm confirm(WireRequest request) {
        JsonNode body = objectOf(request);
        String orderId = text(body, "orderId");
        require(ORDER_ID.matcher(orderId).matches());
        return new Confirm(
                text(body, "paymentKey"), orderId, number(body, "amount").orElseThrow(RequestBodies::invalid));
    }

    ChargePolicy.CancelWish cancel(WireRequest request, String transactionKey) {
        JsonNode body = objectOf(request);
        return new ChargePolicy.CancelWish(
                number(body, "cancelAmount"),
                text(body, "cancelReason"),
                number(body, "refundableAmount"),
                transactionKey);
    }

    /** The order that a confirmation names; empty text when it cannot be read. */
    String orderOf(WireRequest request) {
        return memberOf(request, "orderId");
    }

    /** The payment key that a confirmation names; empty text when it cannot be read. */
    String paymentKeyOf(WireRequest request) {
        return memberOf(request, "paymentKey");
    }

    private String memberOf(WireRequest request, String name) {
        try {
            return json.readTree(request.body()).path(name).asString("");
        } catch (JacksonException e) {
            return "";
        }
    }

    /** The members of an object as texts, as a form would bring them. */
    Map<String, String> members(WireRequest request) {
        return objectOf(request).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, member -> member.getValue().asString("")));
    }

    private JsonNode objectOf(WireRequest request) {
        try {
            JsonNode body = json.readTree(request.body());
            require(body.isObject());
            return body;
        } catch (JacksonException e) {
            throw invalid();
        }
    }

    private static String text(JsonNode body, String name) {
        String text = body.path(name).asString("");
        require(!text.isBlank() && text.length() <= LONGEST_TEXT);
        return text;
    }

    private static OptionalLong number(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalLong.empty();
        }
        require(value.isIntegralNumber() && value.canConvertToLong() && value.asLong() > 0);
        return OptionalLong.of(value.asLong());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw invalid();
        }
    }

    private static SandboxRefusal invalid() {
        return new SandboxRefusal(SandboxError.INVALID_REQUEST);
    }
}
