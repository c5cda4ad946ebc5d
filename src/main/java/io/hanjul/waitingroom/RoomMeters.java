package io.hanjul.waitingroom;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What each room's line looks like, for those who watch the server; rooms come and go. */
@Component
class RoomMeters {

    private final RoomWatch watch;
    private final MultiGauge waiting;
    private final MultiGauge silent;
    private final MultiGauge overdue;
    private final MultiGauge late;
    private final MultiGauge inside;
    private final MultiGauge rate;
    private final MultiGauge calling;
    private final MultiGauge show;
    private final MultiGauge nothingLeft;
    private final MultiGauge bearable;

    RoomMeters(RoomWatch watch, MeterRegistry meters) {
        this.watch = watch;
        this.waiting = MultiGauge.builder("hanjul.room.waiting")
                .description("People who wait to be called and are there")
                .register(meters);
        this.silent = MultiGauge.builder("hanjul.room.silent")
                .description("People in the line who were not heard for a while")
                .register(meters);
        this.overdue = MultiGauge.builder("hanjul.room.overdue")
                .description("People who were passed over while silent, came back and wait to be called")
                .register(meters);
        this.late = MultiGauge.builder("hanjul.room.late")
                .description("People who missed their call, came back and wait to be called once more")
                .register(meters);
        this.inside = MultiGauge.builder("hanjul.room.inside")
                .description("Places taken")
                .register(meters);
        this.rate = MultiGauge.builder("hanjul.room.rate")
                .description("Most people let in per minute")
                .register(meters);
        this.calling = MultiGauge.builder("hanjul.room.open")
                .description("1 unless the room is paused or closed")
                .register(meters);
        this.show = MultiGauge.builder("hanjul.room.show")
                .description("Share of those called who are expected to turn up")
                .register(meters);
        this.bearable = MultiGauge.builder("hanjul.room.bearable")
                .description("How many people inside booking can bear, at most the places")
                .register(meters);
        this.nothingLeft = MultiGauge.builder("hanjul.room.nothing.left")
                .description("1 while nobody is called because nothing is left")
                .register(meters);
    }

    @Scheduled(fixedDelay = 5_000)
    void register() {
        waiting.register(rows(KnownRoom::waiting), true);
        silent.register(rows(KnownRoom::silent), true);
        overdue.register(rows(room -> room.returning().overdue()), true);
        late.register(rows(room -> room.returning().late()), true);
        inside.register(rows(room -> room.row().inside()), true);
        rate.register(rows(room -> room.terms().ratePerMinute()), true);
        calling.register(rows(room -> room.row().orders().mode().calls() ? 1 : 0), true);
        bearable.register(
                rows(room -> room.row().aim().bearable().of(room.terms().maxInside())), true);
        show.register(rows(room -> room.row().aim().show().share()), true);
        nothingLeft.register(rows(room -> room.row().aim().isNothingLeft() ? 1 : 0), true);
    }

    private List<MultiGauge.Row<?>> rows(ToDoubleFunction<KnownRoom> value) {
        return watch.all().stream()
                .<MultiGauge.Row<?>>map(
                        room -> MultiGauge.Row.of(Tags.of("room", room.id().toString()), room, value))
                .toList();
    }
}
