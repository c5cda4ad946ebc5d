package io.hanjul.booking.web;

import io.hanjul.edge.EdgeSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where browsers find the pages, for addresses that leave the server. */
@Component
class PublicOrigin {

    private final EdgeSettings edge;

    PublicOrigin(EdgeSettings edge) {
        this.edge = edge;
    }

    /** The address of a page, by its path; must be called in a request. */
    String page(String path) {
        String origin = edge.publicOrigin().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : edge.publicOrigin();
        return origin + path;
    }
}
