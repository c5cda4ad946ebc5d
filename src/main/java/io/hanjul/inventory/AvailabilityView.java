package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import java.util.Base64;
import java.util.BitSet;

/**
 * All cells of a session at one version.
 *
 * @param sessionId session
 * @param version raised by one with each change
 * @param cells how many cells there are; cell i belongs to the unit with ordinal i of the layout
 * @param states base64 of two bits a cell: 0 free, 1 held, 2 sold, 3 not for sale; cell i stands in the bits (i mod 4)
 *     × 2 of byte i ÷ 4, lowest bits first
 * @param free number of free cells
 * @param held number of held cells
 * @param sold number of sold cells
 */
public record AvailabilityView(
        SessionId sessionId, long version, int cells, String states, int free, int held, int sold) {

    /** The same without the single cells. */
    public StockInShort inShort() {
        return new StockInShort(sessionId, free, held, sold);
    }

    /** Ordinals of the free cells, unpacked from the states. */
    public BitSet freeOrdinals() {
        byte[] packed = Base64.getDecoder().decode(states);
        var freeOnes = new BitSet(cells);
        for (int i = 0; i < cells; i++) {
            int state = packed[i >> 2] >> ((i & 3) * CellState.BITS) & 3;
            freeOnes.set(i, CellState.FREE.change(0) == state);
        }
        return freeOnes;
    }
}
