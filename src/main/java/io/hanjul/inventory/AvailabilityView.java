package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;

/**
 * All cells and areas of a session at one version.
 *
 * @param sessionId session
 * @param version raised by one with each change
 * @param cells how many cells the states tell of; cell i belongs to the unit with ordinal i of the layout. An area has
 *     none: its state is not for sale
 * @param states base64 of two bits a cell: 0 free, 1 held, 2 sold, 3 not for sale; cell i stands in the bits (i mod 4)
 *     × 2 of byte i ÷ 4, lowest bits first
 * @param pools areas that are sold by number
 * @param free how many are free, cells and of areas
 * @param held how many are held
 * @param sold how many are sold
 */
public record AvailabilityView(
        SessionId sessionId, long version, int cells, String states, List<Pool> pools, int free, int held, int sold) {

    /**
     * How full an area is that is sold by number.
     *
     * @param id the unit of the layout
     * @param free how many can be had
     * @param held how many somebody is about to pay for; they may become free again
     * @param sold how many are sold
     */
    public record Pool(UnitId id, int free, int held, int sold) {}

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
