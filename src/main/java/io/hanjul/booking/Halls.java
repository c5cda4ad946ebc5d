package io.hanjul.booking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.ids.LayoutId;
import io.hanjul.place.Layouts;
import org.springframework.stereotype.Component;

/** Halls that seats were looked for in, kept. */
@Component
class Halls {

    private static final int LAYOUTS_MAX = 200;

    private final Layouts layouts;
    private final Cache<LayoutId, Hall> halls =
            Caffeine.newBuilder().maximumSize(LAYOUTS_MAX).build();

    Halls(Layouts layouts) {
        this.layouts = layouts;
    }

    Hall of(Offer offer) {
        return halls.get(
                offer.session().layoutId(), id -> Hall.of(layouts.find(id).orElseThrow()));
    }
}
