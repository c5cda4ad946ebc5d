package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class LeaseEntryTests {

    private static final long FROM = 100;

    @Test
    void isReadAsItIsWritten() {
        var lease = new LeaseEntry(7, 8_812_345, 4_096);
        assertThat(lease.text()).isEqualTo("node=7 from=8812345 ceiling=4096");
        assertThat(LeaseEntry.parse(lease.text())).isEqualTo(lease);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LeaseEntry.parse("node=7 from=8812345 ceiling=4096 through=8812495"));
    }

    @Test
    void aLeaseIsToldOnce() {
        LeaseEntry.Untold first = LeaseEntry.of(node(FROM, "100:4096"), TickCounts.NONE, 90);
        assertThat(first.entries()).containsExactly(new LeaseEntry(7, 100, 4_096));
        assertThat(LeaseEntry.of(node(FROM, "100:4096"), first.told(), 90).entries())
                .isEmpty();
        assertThat(LeaseEntry.of(node(140, "100:4096"), first.told(), 139).entries())
                .as("taken up again")
                .isEmpty();
    }

    @Test
    void aRaisedCeilingIsToldFromTheTickOnInWhichItHolds() {
        TickCounts told = TickCounts.of(FROM, 4_096);
        LeaseEntry.Untold raised = LeaseEntry.of(node(FROM, "100:4096,121:8192"), told, 120);
        assertThat(raised.entries()).containsExactly(new LeaseEntry(7, 121, 8_192));
        assertThat(raised.told()).isEqualTo(TickCounts.parse("100:4096,121:8192"));
        assertThat(LeaseEntry.of(node(FROM, "91:8192"), told, 90).entries())
                .as("raised before its first tick")
                .containsExactly(new LeaseEntry(7, 100, 8_192));
        assertThat(LeaseEntry.of(node(FROM, "100:4096,121:8192,130:16384"), told, 120)
                        .entries())
                .containsExactly(new LeaseEntry(7, 121, 8_192), new LeaseEntry(7, 130, 16_384));
    }

    /** As after a loss, when nodes write their leases again with their first ticks of before. */
    @Test
    void nothingIsToldOfTicksThatAreSealed() {
        assertThat(LeaseEntry.of(node(FROM, "100:4096,121:8192"), TickCounts.NONE, 500)
                        .entries())
                .containsExactly(new LeaseEntry(7, 501, 8_192));
        assertThat(LeaseEntry.of(node(FROM, "100:4096,121:8192"), TickCounts.parse("50:2048,100:4096"), 500)
                        .told())
                .as("steps that no longer matter are forgotten")
                .isEqualTo(TickCounts.parse("100:4096,501:8192"));
    }

    private static NodeReport node(long from, String ceilings) {
        return new NodeReport(7, from, from + Ticks.HORIZON, from - 1, TickJoins.NONE, TickCounts.parse(ceilings));
    }
}
