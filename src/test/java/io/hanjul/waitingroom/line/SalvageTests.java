package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SalvageTests {

    private static final Salvage SALVAGE = new Salvage(1_000);

    private static SealedTick tick(long tick, long base, int turns) {
        return new SealedTick(tick, base, turns, List.of(new Part(1, 0, turns, true)), 0, "");
    }

    private static Salvage.Backup backup(long sealedThrough, long end, long lastTick) {
        return new Salvage.Backup(new LineState(sealedThrough, end, Chain.START), lastTick, 5);
    }

    @Test
    void whatWasShownStandsWhereItStood() {
        Salvage.Saved saved = SALVAGE.of(
                backup(100, 10, 95),
                new Salvage.Shown(List.of(tick(130, 40, 5), tick(95, 7, 3), tick(110, 12, 6)), 140, 30));
        assertThat(saved.ticks()).extracting(SealedTick::tick).containsExactly(110L, 130L);
        assertThat(saved).isEqualTo(new Salvage.Saved(saved.ticks(), 140, 45 + 1_000, 30));
    }

    @Test
    void whereNothingWasShownTheLineGoesOnBehindTheReserve() {
        assertThat(SALVAGE.of(backup(100, 10, 95), new Salvage.Shown(List.of(), -1, 0)))
                .isEqualTo(new Salvage.Saved(List.of(), 100, 1_010, 5));
        assertThat(SALVAGE.of(backup(100, 10, 95), new Salvage.Shown(List.of(), 300, 700)))
                .as("called further than anybody stands who has shown a tick")
                .isEqualTo(new Salvage.Saved(List.of(), 300, 1_700, 700));
    }

    @Test
    void aTickWhosePlacesOthersHaveByNowDoesNotStandThere() {
        Salvage.Saved saved = SALVAGE.of(
                backup(400, 14, 390), new Salvage.Shown(List.of(tick(110, 14, 6), tick(130, 40, 5)), 140, 30));
        assertThat(saved.ticks()).isEmpty();
        assertThat(saved.end()).as("room for each of them").isEqualTo(14 + 11 + 1_000);
        assertThat(saved.calledUpTo()).as("who was called stood there").isEqualTo(5);
    }

    @Test
    void freePlacesAreGivenOnceEachAndOneBehindTheOther() {
        var places = new FreePlaces(new FreePlaces.Stretch(3, 8), new TreeSet<>(List.of(1L, 5L, 9L)));
        assertThat(places.take(5)).isFalse();
        assertThat(places.take(8)).isFalse();
        assertThat(places.take(4)).isTrue();
        assertThat(List.of(places.next(), places.next(), places.next()))
                .extracting(place -> place.orElse(-1))
                .containsExactly(6L, 7L, 3L);
        assertThat(places.next()).isEmpty();
        var none = new FreePlaces(new FreePlaces.Stretch(8, 8), new TreeSet<>());
        assertThat(none.next()).isEmpty();
    }
}
