package io.hanjul.inventory.web;

import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.idempotency.MadeOnce;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Orders of the house, each done once for its key. What is kept of one is that it was done: a repeated answer shows
 * what the house keeps by then.
 */
@Component
class HouseOrders {

    private final MadeOnce idempotency;

    HouseOrders(MadeOnce idempotency) {
        this.idempotency = idempotency;
    }

    /** Does it, or not when it was done before; what the answer says of that. */
    HttpHeaders once(IdempotentRequest request, Runnable order) {
        return idempotency
                .make(Optional.of(request), () -> {
                    order.run();
                    return "done";
                })
                .headers();
    }
}
