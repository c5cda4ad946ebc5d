package io.hanjul.catalog;

import io.hanjul.place.Plans;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Shops;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * An owner's concert in a month, in a hall of eight seats of category «R», not on sale yet.
 *
 * @param now when it was set up, in whole seconds
 */
record Concert(Api owner, String place, String offering, String session, Instant now) {

    static Concert of(Api owner, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.SECONDS);
        String place = Shops.place(owner, "HALL");
        String offering = Shops.offering(owner, place);
        String layout = Shops.layout(owner, place, Plans.floor("A", "B"));
        String session = Shops.session(owner, offering, layout, now.plus(Duration.ofDays(30)));
        return new Concert(owner, place, offering, session, now);
    }

    Instant startsAt() {
        return now.plus(Duration.ofDays(30));
    }

    String layout() {
        return owner.get("/v1/sessions/" + session).text("layoutId");
    }

    String salesPath() {
        return "/v1/offerings/" + offering + "/sales";
    }

    String sessionsPath() {
        return "/v1/offerings/" + offering + "/sessions";
    }

    /** The body of a sound sale, with other values for some fields. */
    Map<String, Object> sale(Map<String, Object> other) {
        return Shops.saleBody(session, now, startsAt(), other);
    }

    /** What the owner is answered who wants such a sale. */
    Answer sell(Map<String, Object> body) {
        return owner.post(salesPath(), body);
    }
}
