package io.hanjul.booking;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.ListedStock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives what comes back to those who asked for it. What nobody has but the list may have stays so until a round has
 * been through the list; an ask becomes an offer in the transaction that makes its hold. So a crash leaves an ask
 * waiting or offered, and what came back kept: the next round, of any node, goes on from there. Nodes take turns by
 * the lock of the list.
 *
 * <p>Locks: return_list → return_ask → persons → choosing → cells → pools → session_stock.
 */
@Component
class ReturnOffers {

    private final ReturnListTable lists;
    private final ReturnMoveTable moves;
    private final ReturnWindow window;
    private final ReturnGifts gifts;
    private final ListedStock stock;
    private final MeterRegistry meters;

    ReturnOffers(
            ReturnListTable lists,
            ReturnMoveTable moves,
            ReturnWindow window,
            ReturnGifts gifts,
            ListedStock stock,
            MeterRegistry meters) {
        this.lists = lists;
        this.moves = moves;
        this.window = window;
        this.gifts = gifts;
        this.stock = stock;
        this.meters = meters;
    }

    /**
     * One round through the list.
     *
     * @return whether another one may find something for somebody
     */
    @Transactional
    public boolean offer(SessionId session) {
        Optional<ReturnListTable.Locked> list = lists.tryLock(session);
        Optional<Offer> offer = list.flatMap(locked -> window.open(session, locked.now()));
        if (list.isEmpty() || offer.isEmpty()) {
            return false;
        }
        ListedStock.Look look = stock.look(session);
        List<ReturnGifts.Gift> chosen = window.offerFor(offer.get(), list.get().now())
                .map(shown -> gifts.choose(offer.get(), look))
                .orElse(List.of());
        if (chosen.isEmpty() && !look.isSomethingListed()) {
            return false;
        }
        Duration shown = window.offerFor(offer.get(), list.get().now()).orElse(Duration.ofMinutes(1));
        Set<HoldId> given = stock.give(new ListedStock.Gifts(
                session, chosen.stream().map(ReturnGifts.Gift::claim).toList(), shown, look));
        chosen.stream().filter(gift -> given.contains(gift.claim().id())).forEach(this::note);
        return !chosen.isEmpty();
    }

    private void note(ReturnGifts.Gift gift) {
        if (!moves.offer(gift.ask().id(), gift.claim().id())) {
            throw new IllegalStateException("ask " + gift.ask().id() + " moved under the lock of its list");
        }
        meters.counter("hanjul.returns.offers", "outcome", "made").increment();
    }
}
