package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Stamper.Stamp;
import io.hanjul.waitingroom.line.TurnToken.Owner;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickOwnersTests {

    private static final Owner ME = Owner.account(7);
    private static final Owner OTHER = Owner.account(8);

    private final TickOwners owners = new TickOwners();

    @Test
    void leavesStandByRoundAndNumberWhoeverCameFirst() {
        owners.open(10);
        owners.hold(new Stamp(10, 1, 0, 2), OTHER);
        owners.hold(new Stamp(10, 0, 1, 1), ME);
        owners.hold(new Stamp(10, 0, 0, 0), OTHER);
        List<String> leaves = List.of(
                TurnLeaf.of(Turn.index(0, 0), OTHER),
                TurnLeaf.of(Turn.index(0, 1), ME),
                TurnLeaf.of(Turn.index(1, 0), OTHER));
        assertThat(owners.close(10, new RoundCounts(2, 1, 0, 0)))
                .isEqualTo(Merkle.over(leaves).root());
        assertThat(Merkle.leaves(Base64.getDecoder().decode(owners.unwritten().get(10L))))
                .isEqualTo(leaves);
    }

    /** A join that stood still while its tick was closed. */
    @Test
    void whoIsNotNamedInTimeHasALeafThatNamesNobody() {
        owners.open(10);
        String root = owners.close(10, new RoundCounts(1, 0, 0, 0));
        owners.hold(new Stamp(10, 0, 0, 0), ME);
        assertThat(root).isEqualTo(TurnLeaf.of(0, Owner.BEARER)).isNotEqualTo(TurnLeaf.of(0, ME));
    }

    @Test
    void leavesAreKeptUntilTheyAreWritten() {
        for (long tick = 10; tick < 13; tick++) {
            owners.open(tick);
            owners.close(tick, new RoundCounts(1, 0, 0, 0));
        }
        owners.written(11);
        assertThat(owners.unwritten()).containsOnlyKeys(12L);
    }
}
