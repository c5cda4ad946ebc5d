package io.hanjul.catalog;

import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.PlaceId;
import java.time.ZoneId;
import java.util.List;

/**
 * What is on, with everything that a page about it shows.
 *
 * @param id its id
 * @param placeId where
 * @param kind what it is
 * @param title its title
 * @param description a few sentences, in lines of their own where wanted
 * @param state whether guests see it
 * @param version raised by one with each change by hand; the ETag for those who manage it
 * @param place the place in short
 * @param sessions its sessions, by start
 * @param sales its sales, by opening
 * @param refundTerms what guests get back who give a booking back; a booking keeps those of its day
 */
public record OfferingView(
        OfferingId id,
        PlaceId placeId,
        OfferingKind kind,
        LocalizedText title,
        LocalizedParagraphs description,
        OfferingState state,
        int version,
        PlaceInShort place,
        List<SessionView> sessions,
        List<SaleView> sales,
        RefundTerms refundTerms) {

    /**
     * A place in short.
     *
     * @param id its id
     * @param name its name
     * @param address its postal address
     * @param zone its time zone
     */
    public record PlaceInShort(PlaceId id, LocalizedText name, LocalizedText address, ZoneId zone) {}
}
