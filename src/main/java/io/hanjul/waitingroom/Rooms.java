package io.hanjul.waitingroom;

import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.edge.Caller;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.Ticks;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Waiting rooms and their terms. */
@Component
public class Rooms {

    private static final int FIRST_EPOCH = 1;

    private final Sales sales;
    private final RoomWatch watch;
    private final RoomTable rooms;
    private final RoomLogTable log;
    private final RoomSecrets secrets;
    private final TransactionTemplate transactions;
    private final IdSource ids;
    private final Clock clock;

    Rooms(
            Sales sales,
            RoomWatch watch,
            RoomTable rooms,
            RoomLogTable log,
            RoomSecrets secrets,
            TransactionTemplate transactions,
            IdSource ids,
            Clock clock) {
        this.sales = sales;
        this.watch = watch;
        this.rooms = rooms;
        this.log = log;
        this.secrets = secrets;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A room, from memory.
     *
     * @throws Refusal NOT_FOUND when there is none
     */
    public RoomView find(RoomId id) {
        return view(watch.require(id).row());
    }

    /** The room in front of a sale; a sale without one needs no entry pass. */
    public Optional<RoomView> ofSale(SaleId sale) {
        return watch.ofSale(sale)
                .map(KnownRoom::row)
                .or(() -> rooms.ofSale(sale))
                .map(this::view);
    }

    /**
     * Opens a room in front of a sale of the caller. People may join at once and are called while the sale is open.
     *
     * @throws Refusal NOT_FOUND when the sale is not the caller's; ROOM_EXISTS; LOTTERY_TOO_LATE for a lottery of a
     *     sale that has opened
     */
    public RoomView open(Caller caller, NewRoom room) {
        return open(room, sales.requireOwner(caller, room.saleId()));
    }

    /**
     * Opens a room in front of a sale, whosever it is.
     *
     * @throws Refusal NOT_FOUND when there is no such sale; ROOM_EXISTS; LOTTERY_TOO_LATE
     */
    public RoomView open(NewRoom room) {
        return open(room, sales.find(room.saleId()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND)));
    }

    private RoomView open(NewRoom room, SaleView sale) {
        return open(room, sale.opensAt(), sale.closesAt());
    }

    /** Opens a room whose sale has that window. */
    RoomView open(NewRoom room, Instant opensAt, Instant closesAt) {
        boolean lottery = room.orderingOrArrival() == Ordering.LOTTERY;
        if (lottery && !clock.instant().isBefore(opensAt)) {
            throw Refusal.of(WaitingRoomProblem.LOTTERY_TOO_LATE);
        }
        var id = new RoomId(ids.next());
        int kid = secrets.signingKid();
        var terms = new RoomRow.Terms(
                kid,
                FIRST_EPOCH,
                opensAt.truncatedTo(ChronoUnit.MICROS),
                closesAt.truncatedTo(ChronoUnit.MICROS),
                room.ratePerMinute(),
                room.maxInside());
        String body = opening(id, room, terms, secrets.of(id, kid)).text();
        Chain chain = Chain.START.with(OpenEntry.KIND, body);
        var line = new LineState(Ticks.at(clock.instant()) - 1, 0, chain);
        RoomRow row = RoomRow.opened(id, room.saleId(), terms, line)
                .withTickets(Registered.nobody(room.orderingOrArrival()), chain);
        transactions.executeWithoutResult(open -> {
            if (!rooms.insert(row)) {
                throw Refusal.of(WaitingRoomProblem.ROOM_EXISTS);
            }
            log.append(id, Chain.START, OpenEntry.KIND, body);
        });
        return view(row);
    }

    /** The configuration, and a commitment to the seeds, as the first entry of the chain. */
    private static OpenEntry opening(RoomId id, NewRoom room, RoomRow.Terms terms, RoomKeys keys) {
        var open = new OpenEntry.Terms(terms.opensAt(), terms.closesAt(), terms.ratePerMinute(), terms.maxInside());
        boolean lottery = room.orderingOrArrival() == Ordering.LOTTERY;
        String seeds = HexFormat.of().formatHex(keys.seedCommitment());
        return new OpenEntry(id.value(), room.saleId().value(), terms.epoch(), lottery, open, seeds);
    }

    private RoomView view(RoomRow room) {
        return RoomView.of(room, clock.instant());
    }
}
