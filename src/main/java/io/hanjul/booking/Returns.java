package io.hanjul.booking;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.ReturnAskId;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The list of who waits for what comes back of a session that has nothing left for them. Guests ask and leave here;
 * {@link ReturnOffers} serves them.
 *
 * <p>Locks: return_list → cells → pools for who asks; return_list → hold → cells → pools → session_stock for who
 * leaves.
 */
@Service
public class Returns {

    private final ReturnListTable lists;
    private final ReturnAskTable asks;
    private final ReturnMoveTable moves;
    private final ReturnLists keeper;
    private final ReturnRules rules;
    private final ReturnReader reader;
    private final ReturnLine line;
    private final Purchases purchases;
    private final BookingSettings settings;
    private final TransactionTemplate transaction;
    private final IdSource ids;

    Returns(
            ReturnListTable lists,
            ReturnAskTable asks,
            ReturnMoveTable moves,
            ReturnLists keeper,
            ReturnRules rules,
            ReturnReader reader,
            ReturnLine line,
            Purchases purchases,
            BookingSettings settings,
            TransactionTemplate transaction,
            IdSource ids) {
        this.lists = lists;
        this.asks = asks;
        this.moves = moves;
        this.keeper = keeper;
        this.rules = rules;
        this.reader = reader;
        this.line = line;
        this.purchases = purchases;
        this.settings = settings;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * How the list of a session stands, for anybody.
     *
     * @throws Refusal NOT_FOUND for an unknown session
     */
    public ReturnAskView.Board board(SessionId session) {
        return reader.board(session);
    }

    /**
     * Somebody's ask, and whether it is new.
     *
     * @param ask the ask
     * @param added whether this request added it
     */
    public record Asked(ReturnAskView ask, boolean added) {}

    /**
     * Puts the caller on the list of a session; who is on it with the same wish stays where they are.
     *
     * @throws Refusal NOT_FOUND, RETURNS_OVER; RETURNS_NOT_NEEDED when what they want is there to buy;
     *     ALREADY_ASKED for something else; LIMIT_REACHED when they would have more than one person may; RETURNS_FULL;
     *     INVALID_FIELDS; why a presale lets nobody in
     */
    public Asked ask(Caller caller, SessionId session, ReturnWish wish) {
        Offer offer = rules.openTo(caller, session);
        wish.requireSound(offer.prices());
        Optional<ReturnAskRow> before = asks.find(session, caller.account()).filter(ReturnAskRow::isLive);
        if (before.isPresent()) {
            return again(before.get(), wish);
        }
        rules.requireFitting(caller, offer, wish);
        var id = new ReturnAskId(ids.next());
        boolean added = Boolean.TRUE.equals(transaction.execute(status -> add(caller, offer, id, wish)));
        ReturnAskRow row = asks.find(session, caller.account()).orElseThrow();
        return added ? new Asked(reader.view(row), true) : again(row, wish);
    }

    private Asked again(ReturnAskRow row, ReturnWish wish) {
        if (!row.wish().equals(wish)) {
            throw Refusal.of(BookingProblem.ALREADY_ASKED);
        }
        return new Asked(reader.view(row), false);
    }

    /** Nothing that they want, and somebody has, is anybody else's from this commit on. */
    private boolean add(Caller caller, Offer offer, ReturnAskId id, ReturnWish wish) {
        SessionId session = offer.session().id();
        if (asks.count(session) >= settings.returnsMax()) {
            throw Refusal.of(BookingProblem.RETURNS_FULL, "", Map.of("limit", settings.returnsMax()));
        }
        lists.begin(session);
        var categories = offer.prices().keySet().stream().filter(wish::takes).collect(Collectors.toSet());
        if (!lists.covers(session, categories)) {
            lists.lock(session);
            List<ReturnWish> wishes = new ArrayList<>(
                    asks.line(session).stream().map(ReturnAskRow::wish).toList());
            wishes.add(wish);
            keeper.cover(session, offer, wishes);
        }
        return moves.insert(id, new ReturnMoveTable.Asker(session, offer.sale().id(), caller.account()), wish);
    }

    /**
     * The caller's newest ask in a session.
     *
     * @throws Refusal NOT_FOUND when they have made none
     */
    public ReturnAskView find(Caller caller, SessionId session) {
        return reader.view(own(caller.account(), session));
    }

    /** The caller's asks, newest first. */
    public Page<ReturnAskView> list(Caller caller, PageRequest page) {
        return Page.of(asks.ofAccount(caller.account(), page.before(), page.limit() + 1), page, ReturnAskRow::id)
                .map(reader::view);
    }

    /**
     * Takes the caller off the list of a session, and gives back what is held for them; who is not on it stays so.
     *
     * @throws Refusal NOT_FOUND when they have never asked; PAYMENT_RUNNING while they pay for an offer, ALREADY_BOOKED
     *     when they have
     */
    public void leave(Caller caller, SessionId session) {
        own(caller.account(), session);
        transaction.executeWithoutResult(status -> {
            lists.lock(session);
            ReturnAskRow row = own(caller.account(), session);
            if (row.state() == ReturnAskState.OFFERED) {
                row.hold().ifPresent(hold -> purchases.release(caller, hold));
            }
            moves.end(row.id(), ReturnAskState.LEFT);
        });
    }

    private ReturnAskRow own(AccountId account, SessionId session) {
        return asks.find(session, account).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /**
     * Everybody on the list of a session: who has an offer, then who waits, in their order.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    public Page<ReturnAskView.Waiting> line(Caller caller, SessionId session, PageRequest page) {
        return Page.of(line.after(page.before(), line.of(caller, session)), page, ReturnAskView.Waiting::id);
    }
}
