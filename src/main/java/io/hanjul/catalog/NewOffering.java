package io.hanjul.catalog;

import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.PlaceId;

/**
 * An offering to be created.
 *
 * @param placeId a place of the caller
 * @param kind what it is
 * @param title its title
 * @param description a few sentences, in lines of their own where wanted
 * @param published whether guests see it from the start
 */
public record NewOffering(
        PlaceId placeId, OfferingKind kind, LocalizedText title, LocalizedParagraphs description, boolean published) {

    /** One that guests see from the start. */
    public NewOffering(PlaceId placeId, OfferingKind kind, LocalizedText title, LocalizedParagraphs description) {
        this(placeId, kind, title, description, true);
    }
}
