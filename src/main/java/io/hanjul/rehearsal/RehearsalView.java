package io.hanjul.rehearsal;

import io.hanjul.catalog.Rehearsals;
import io.hanjul.catalog.SaleView;
import io.hanjul.ids.LocalizedText;

/**
 * A rehearsal as those see it who run it.
 *
 * @param sale the sale
 * @param title what is sold
 * @param roomId its waiting room; empty text without one
 * @param stage where it stands
 * @param cells how many seats there are
 * @param held how many are held now
 * @param sold how many are sold now
 */
public record RehearsalView(
        SaleView sale, LocalizedText title, String roomId, Rehearsals.Stage stage, int cells, int held, int sold) {}
