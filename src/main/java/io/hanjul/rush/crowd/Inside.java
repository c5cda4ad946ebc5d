package io.hanjul.rush.crowd;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Inside: looks at what is free, chooses, holds, and tries again when somebody else was faster. */
final class Inside {

    private static final int RACES_UNTIL_FED_UP = 12;

    private final Seats seats;
    private final Pace pace;

    Inside(Seats seats, Pace pace) {
        this.seats = seats;
        this.pace = pace;
    }

    Step looked(Guest guest, Reply reply) {
        if (!reply.ok()) {
            return Step.go(guest, Ending.TOLD_NO, reply.code());
        }
        var choice = new SeatChoice(seats, Seats.statesOf(reply.body()));
        var areas = new AreaChoice(seats, reply.body());
        int free = choice.free();
        int party = guest.persona().party();
        Optional<Deal.Standing> standing = areas.choose(party, guest.dice());
        if (standing.isPresent() && (free == 0 || areas.suits(guest.persona()))) {
            return hold(guest, guest.deal().wanting(standing.get()));
        }
        if (free == 0) {
            return areas.most() > 0 ? hold(guest, wantingLess(areas, guest)) : nothingFree(guest, reply.body());
        }
        List<String> chosen = choice.choose(guest.persona(), guest.dice());
        if (chosen.isEmpty()) {
            Persona modest = guest.persona().contentWith(Math.min(free, party));
            return hold(guest.as(modest), guest.deal().wanting(choice.choose(modest, guest.dice())));
        }
        return hold(guest, guest.deal().wanting(chosen));
    }

    private static Deal wantingLess(AreaChoice areas, Guest guest) {
        return guest.deal().wanting(areas.choose(areas.most(), guest.dice()).orElseThrow());
    }

    /** What is held may come back, so the patient look again. */
    private Step nothingFree(Guest guest, JsonNode availability) {
        boolean mayComeBack = availability.path("held").asInt(0) > 0;
        boolean patient = guest.deal().tries().looks() < guest.persona().patience();
        return mayComeBack && patient
                ? Step.ask(guest.about(guest.deal().lookedInVain()), Call.LOOK, pace.between(guest, 2_000, 4_000))
                : Step.go(guest, Ending.SOLD_OUT, "");
    }

    private Step hold(Guest guest, Deal wanting) {
        boolean slow = guest.persona().temper() == Temper.DAWDLES;
        Duration thinking = slow ? pace.between(guest, 6_000, 20_000) : pace.between(guest, 800, 4_000);
        return Step.ask(guest.about(wanting), Call.HOLD, thinking);
    }

    Step held(Guest guest, Reply reply) {
        if (reply.ok()) {
            return decide(guest.about(guest.deal().holding(reply.text("id"), reply.unitIds())));
        }
        return reply.code().equals("CELL_TAKEN") || reply.code().equals("POOL_SHORT")
                ? tryAgain(guest, reply)
                : Step.go(guest, Ending.TOLD_NO, reply.code());
    }

    private Step decide(Guest guest) {
        Temper temper = guest.persona().temper();
        if (temper == Temper.GIVES_BACK && !guest.deal().tries().gaveBack()) {
            return Step.ask(guest, Call.GIVE_BACK, pace.between(guest, 2_000, 8_000));
        }
        Duration thinking =
                temper == Temper.DAWDLES ? pace.between(guest, 15_000, 45_000) : pace.between(guest, 1_000, 4_000);
        return Step.ask(guest, Call.PAY, thinking);
    }

    /** With the nearest alternative when the refusal offers one, else with another look. */
    private Step tryAgain(Guest guest, Reply reply) {
        Guest poorer = guest.about(guest.deal().lostARace());
        if (poorer.deal().tries().lost() >= RACES_UNTIL_FED_UP) {
            return Step.go(poorer, Ending.TOLD_NO, reply.code());
        }
        List<String> offered = idsIn(reply.body().path("alternative"));
        if (!offered.isEmpty() && offered.size() == guest.deal().units().size()) {
            return Step.ask(poorer.about(poorer.deal().wanting(offered)), Call.HOLD, pace.between(guest, 400, 1_500));
        }
        return Step.ask(poorer, Call.LOOK, pace.between(guest, 100, 600));
    }

    private static List<String> idsIn(JsonNode array) {
        var ids = new ArrayList<String>();
        array.forEach(id -> ids.add(id.asString("")));
        return ids;
    }

    /** Half of those who gave something back want something else. */
    Step gaveBack(Guest guest, Reply reply) {
        Guest empty = guest.about(guest.deal().gaveBack());
        if (guest.end().isPresent()) {
            return Step.ask(empty, Call.EXIT, Duration.ZERO);
        }
        return reply.ok() && guest.dice().unit() < 0.5
                ? Step.ask(empty, Call.LOOK, pace.between(guest, 500, 2_000))
                : Step.go(empty, Ending.LEFT, "");
    }

    /** However the courtesy was answered. */
    Step left(Guest guest) {
        return new Step(guest, Duration.ZERO, true);
    }
}
