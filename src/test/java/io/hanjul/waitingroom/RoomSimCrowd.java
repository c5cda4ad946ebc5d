package io.hanjul.waitingroom;

import io.hanjul.waitingroom.RoomSimGuest.Act;
import io.hanjul.waitingroom.RoomSimGuest.Kind;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.TickDraw;
import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those who come to a simulated room. Each has one thing to do next; whoever is called has another one then. */
final class RoomSimCrowd {

    private static final int SLOTS = 80_000;
    private static final int GRACE_MILLIS = 400;
    private static final int STALL_MILLIS = 1_500;
    private static final int SEEN_MILLIS = 8_000;
    private static final int BURST_MILLIS = 400;
    private static final int WINDOW_MILLIS = 120_000;
    private static final int SECOND = 1_000;

    final List<RoomSimGuest> guests = new ArrayList<>();
    /** When many come at once. */
    final long burstAt;

    private final RoomSim sim;
    private final @Nullable Event[] slots = new Event[SLOTS];
    private final Map<Stamped, List<RoomSimGuest>> stamped = new HashMap<>();
    private final List<@Nullable RoomSimGuest> byPlace = new ArrayList<>();
    private final Deque<Long> enteredLately = new ArrayDeque<>();
    private int wantIn;

    /** Most who came in within a second. */
    int mostEnteredASecond;
    /** Turns that a node has sealed the tick of, and knows no place for. */
    int lost;
    /** Let in although no place was free. */
    int tooMany;

    int lostAnswers;
    int atDoor;
    int spilled;
    int held;

    private record Event(RoomSimGuest guest, @Nullable Event next) {}

    private record Stamped(long tick, int boot) {}

    /** So many, a third of them in the first twentieth of the time in which they come, and a twelfth at one moment. */
    RoomSimCrowd(RoomSim sim, int count, long comingMillis) {
        this.sim = sim;
        this.burstAt = sim.random.nextLong(comingMillis / 4, comingMillis);
        for (int i = 0; i < count; i++) {
            var guest = new RoomSimGuest(sim.anyKind(), sim.anyNetwork());
            guests.add(guest);
            wantIn += guest.wantsIn() ? 1 : 0;
            plan(guest, Act.JOIN, comesAt(comingMillis));
        }
    }

    private long comesAt(long comingMillis) {
        return switch (sim.random.nextInt(12)) {
            case 0, 1, 2, 3 -> sim.random.nextLong(comingMillis / 20);
            case 4 -> burstAt + sim.random.nextLong(BURST_MILLIS);
            default -> sim.random.nextLong(comingMillis);
        };
    }

    boolean isSomebodyWaiting() {
        return wantIn > 0;
    }

    private void plan(RoomSimGuest guest, Act act, long at) {
        int slot = Math.toIntExact(at / RoomSim.STEP_MILLIS);
        guest.act = act;
        guest.due = slot;
        if (slot < SLOTS) {
            slots[slot] = new Event(guest, slots[slot]);
        }
    }

    private void after(RoomSimGuest guest, Act act, long millis) {
        plan(guest, act, Math.max(sim.now + millis, sim.now + RoomSim.STEP_MILLIS));
    }

    /** Everybody whose moment has come acts. */
    void act() {
        int slot = Math.toIntExact(sim.now / RoomSim.STEP_MILLIS);
        Event event = slots[slot];
        slots[slot] = null;
        for (; event != null; event = event.next()) {
            if (event.guest().due == slot) {
                act(event.guest());
            }
        }
    }

    private void act(RoomSimGuest guest) {
        if (guest.act != Act.JOIN && !guest.isThere(sim.now)) {
            if (guest.back != RoomSimGuest.NEVER) {
                plan(guest, guest.act, guest.back + RoomSim.STEP_MILLIS);
            }
            return;
        }
        RoomSimNode node = sim.nodes.get(sim.random.nextInt(sim.nodes.size()));
        if (!node.runs(sim.now)) {
            after(guest, guest.act, node.pausedUntil - sim.now);
            return;
        }
        switch (guest.act) {
            case JOIN -> join(guest, node);
            case BEAT -> beat(guest, node);
            case KNOCK, KNOCK_AGAIN -> knock(guest, node);
            case GO_OUT -> goOut(guest);
            case LEAVE -> leave(guest);
            case NOTHING -> {}
        }
    }

    /**
     * Two of three come through a proxy, which may hold them up; a few for longer than a tick stays open. A few are
     * read, and the node's thread stands still before they are stamped.
     */
    private void join(RoomSimGuest guest, RoomSimNode node) {
        long stamped = sim.now + sim.random.nextInt(RoomSim.STEP_MILLIS);
        long read = Math.max(0, sim.onceIn(100) ? stamped - sim.random.nextInt(STALL_MILLIS) : stamped);
        boolean proxied = !sim.onceIn(3);
        if (guest.reached == RoomSimGuest.NEVER || !proxied) {
            int delay = sim.onceIn(100) ? sim.random.nextInt(500, 1_500) : sim.random.nextInt(350);
            guest.reached = proxied ? Math.max(0, read - delay) : read;
        }
        Optional<Instant> reach = proxied
                ? Optional.of(RoomSimStore.at(
                        guest.reached + sim.random.nextInt(-RoomSim.SKEW_MILLIS, RoomSim.SKEW_MILLIS + 1)))
                : Optional.empty();
        Optional<RoomSimNode.Joined> joined = node.join(reach, guest.network, read);
        boolean answered = joined.isPresent() && !sim.onceIn(100);
        if (!answered) {
            lostAnswers += joined.isPresent() ? 1 : 0;
            guest.reached = RoomSimGuest.NEVER;
            after(guest, Act.JOIN, sim.random.nextInt(SECOND, 3 * SECOND));
            return;
        }
        RoomSimNode.Joined mine = joined.orElseThrow();
        boolean wasHeld = stamped - guest.reached > GRACE_MILLIS - 2 * RoomSim.SKEW_MILLIS;
        guest.turn = mine.turn();
        guest.mayBeLate = mine.spilled() || wasHeld;
        spilled += mine.spilled() ? 1 : 0;
        held += wasHeld ? 1 : 0;
        note(guest, mine.turn());
        goesAway(guest);
        after(guest, guest.kind == Kind.LEAVES ? Act.LEAVE : Act.BEAT, sim.random.nextInt(30 * SECOND));
    }

    private void note(RoomSimGuest guest, Turn turn) {
        stamped.computeIfAbsent(new Stamped(turn.tick(), turn.boot()), tick -> new ArrayList<>())
                .add(guest);
    }

    private void goesAway(RoomSimGuest guest) {
        if (guest.kind == Kind.VANISHES || guest.kind == Kind.SLEEPS) {
            guest.away = sim.now + sim.random.nextInt(150 * SECOND);
        }
        if (guest.kind == Kind.SLEEPS) {
            guest.back = guest.away + sim.random.nextInt(100 * SECOND, 200 * SECOND);
        }
    }

    /** A tick is sealed: its turns have their places. */
    void placed(TickDraw draw) {
        while (byPlace.size() < draw.tick().end()) {
            byPlace.add(null);
        }
        for (Part part : draw.tick().parts()) {
            var here = stamped.remove(new Stamped(draw.tick().tick(), part.boot()));
            for (RoomSimGuest guest : here == null ? List.<RoomSimGuest>of() : here) {
                draw.ordinal(guest.turn()).ifPresent(place -> placed(guest, place));
            }
        }
    }

    private void placed(RoomSimGuest guest, long place) {
        guest.place = place;
        byPlace.set(Math.toIntExact(place), guest);
    }

    /** The line has moved past a place. */
    void movedPast(long place, boolean passedOver) {
        RoomSimGuest guest = byPlace.get(Math.toIntExact(place));
        if (guest != null && passedOver) {
            guest.wasPassed = true;
        } else if (guest != null) {
            called(place);
        }
    }

    /** Whoever is called sees that on the board, or when they come back; who dozes does not see the first call. */
    void called(long place) {
        RoomSimGuest guest = byPlace.get(Math.toIntExact(place));
        if (guest == null || !guest.wantsIn() || guest.entered) {
            return;
        }
        boolean dozes = guest.kind == Kind.DOZES && !guest.wasNoticed;
        guest.wasNoticed = true;
        int seenAfter = sim.random.nextInt(300, SEEN_MILLIS);
        after(guest, Act.KNOCK, dozes ? WINDOW_MILLIS + 3 * seenAfter : seenAfter);
    }

    /** One beat in fifty is lost. Whoever finds that the line has moved past them knocks. */
    private void beat(RoomSimGuest guest, RoomSimNode node) {
        RoomSimNode.Heard heard = node.hear(guest.turn(), sim.now);
        lost += heard.isLost() ? 1 : 0;
        boolean moved = heard.place().isPresent() && heard.place().getAsLong() < node.calledUpTo;
        if (moved && guest.wantsIn() && guest.kind != Kind.DOZES) {
            knock(guest, node);
            return;
        }
        after(guest, Act.BEAT, (long) (heard.againMillis() * sim.random.nextDouble(0.8, 1)));
    }

    private void knock(RoomSimGuest guest, RoomSimNode node) {
        boolean first = guest.act != Act.KNOCK_AGAIN;
        if (guest.place < 0 || guest.place >= node.calledUpTo) {
            after(guest, guest.act, SECOND);
            return;
        }
        node.hear(guest.turn(), sim.now);
        if (!sim.store.up || sim.store.isLocked()) {
            after(guest, guest.act, SECOND);
            return;
        }
        int before = sim.store.inside;
        RoomSimStore.Answer answer = sim.store.knock(guest.place, sim.now);
        if (sim.store.inside > before) {
            admitted(guest);
        }
        if (first && sim.onceIn(50)) {
            after(guest, Act.KNOCK, SECOND);
        } else if (first) {
            answered(guest, answer);
        }
    }

    private void answered(RoomSimGuest guest, RoomSimStore.Answer answer) {
        switch (answer) {
            case IN -> {
                guest.entered = true;
                wantIn -= guest.wantsIn() ? 1 : 0;
                guest.away = RoomSimGuest.NEVER;
                after(guest, Act.GO_OUT, sim.random.nextInt(2 * SECOND, 6 * SECOND));
            }
            case DOOR -> {
                atDoor++;
                after(guest, Act.KNOCK, SECOND);
            }
            case NOT_YET -> after(guest, Act.KNOCK, sim.random.nextInt(20 * SECOND, 30 * SECOND));
            case ENDED -> {
                guest.toldOver = true;
                wantIn -= guest.wantsIn() ? 1 : 0;
            }
        }
    }

    private void admitted(RoomSimGuest guest) {
        guest.admissions++;
        tooMany += sim.store.inside > sim.store.mostInside ? 1 : 0;
        enteredLately.add(sim.now);
        while (enteredLately.getFirst() <= sim.now - SECOND) {
            enteredLately.removeFirst();
        }
        mostEnteredASecond = Math.max(mostEnteredASecond, enteredLately.size());
    }

    /** One in five tries the used turn again. */
    private void goOut(RoomSimGuest guest) {
        if (!sim.store.up || sim.store.isLocked()) {
            after(guest, Act.GO_OUT, SECOND);
            return;
        }
        sim.store.leaveRoom(guest.place);
        if (sim.onceIn(5)) {
            after(guest, Act.KNOCK_AGAIN, sim.random.nextInt(10 * SECOND));
        }
    }

    private void leave(RoomSimGuest guest) {
        if (!sim.store.up || sim.store.isLocked()) {
            after(guest, Act.LEAVE, SECOND);
        } else {
            sim.store.leaveLine(guest.turn(), guest.place);
        }
    }
}
