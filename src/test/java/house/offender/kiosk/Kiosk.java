package house.offender.kiosk;

import house.offender.shop.OrderManager;

/** Sells what the shop sells. */
public record Kiosk(OrderManager orders) {

    /** Not a compile-time constant, so that the shop really depends on the kiosk. */
    public static final String NAME = Kiosk.class.getSimpleName();
}
