package io.hanjul.booking.web;

import io.hanjul.booking.BookingKind;
import io.hanjul.booking.IssuedBookings;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is given to whom.
 *
 * @param kind for nothing, or for money that was taken beside the gateway, at the prices of the sale
 * @param guestName for whom; 1 to 60 characters, one of which can be seen
 * @param reason why; 1 to 200 characters
 * @param unitIds free units, or such as the house keeps; all of them or none
 * @param areas so many of areas that are sold by number; together with the units 1 to 50
 */
record NewIssued(
        @NotNull Kind kind,

        @NotBlank @Pattern(regexp = VISIBLE) @Size(max = 60) String guestName,

        @NotNull String reason,
        @Nullable @Size(max = Claim.UNITS_MAX) List<@NotNull UnitId> unitIds,
        @Nullable @Size(max = Claim.UNITS_MAX) List<@NotNull @Valid IssuedCount> areas) {

    IssuedBookings.Order order(IdempotencyKey key) {
        return new IssuedBookings.Order(
                BookingKind.valueOf(kind.name()),
                guestName.strip(),
                reason,
                Objects.requireNonNullElse(unitIds, List.of()),
                Objects.requireNonNullElse(areas, List.<IssuedCount>of()).stream()
                        .map(area -> new IssuedBookings.Area(area.id(), area.count(), area.ofHouse()))
                        .toList(),
                key);
    }

    /**
     * So many of an area that is sold by number.
     *
     * @param id the unit of the layout
     * @param count how many
     * @param ofHouse whether of those that the house keeps, and not of what is left
     */
    record IssuedCount(
            @NotNull UnitId id,
            @Min(1) @Max(Claim.UNITS_MAX) int count,
            boolean ofHouse) {}

    /** For nothing, or for money that was taken beside the gateway. */
    enum Kind {
        COMPLIMENTARY,
        BOX_OFFICE
    }

    /** Has a character that can be seen. */
    private static final String VISIBLE = ".*[^\\p{Z}\\p{C}].*";
}
