package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.hanjul.booking.MoveTable.Move;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was held for an exchange is given back when the exchange fails, not only when it is refused. */
class MoveDeskTests {

    private static final HoldId HOLD = new HoldId(new UUID(0, 1));
    private static final BookingId BOOKING = new BookingId(new UUID(0, 2));
    private static final AccountId GUEST = new AccountId(new UUID(0, 3));
    private static final UnitId OLD = new UnitId(new UUID(0, 4));
    private static final UnitId OTHER = new UnitId(new UUID(0, 5));
    private static final MoveWish.Request REQUEST = new MoveWish.Request("key", "text");

    private final MoveTable moves = mock();
    private final MoveSettlement settlement = mock();
    private final Holds holds = mock();
    private final PlatformTransactionManager transactions = mock();
    private final BookingTable.Row booking = mock();
    private final MoveDesk desk = new MoveDesk(
            moves, mock(), settlement, mock(), mock(), holds, mock(), new TransactionTemplate(transactions), mock());

    @BeforeEach
    void aGuestHasAsked() {
        when(booking.id()).thenReturn(BOOKING);
        when(booking.account()).thenReturn(GUEST);
        holds(won(100));
    }

    /** Units at that price, for some that cost 100. */
    private void holds(Money price) {
        var hold = new HoldView(
                HOLD,
                new SessionId(new UUID(0, 6)),
                new SaleId(new UUID(0, 7)),
                GUEST,
                Optional.empty(),
                HoldView.State.ACTIVE,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(new HoldView.Line(OTHER, OTHER, "R", price)));
        when(booking.id()).thenReturn(BOOKING);
        when(holds.findByKey(GUEST, "key", "text")).thenReturn(Optional.of(hold));
        var move = new Move(HOLD, BOOKING, GUEST, "guest", "", List.of(OLD), won(100), won(0), false);
        when(moves.find(HOLD)).thenReturn(Optional.of(move));
    }

    @Test
    void whatIsHeldForAnExchangeAtOnceThatFailsIsGivenBack() {
        var failure = new CannotCreateTransactionException("busy");
        when(transactions.getTransaction(any())).thenThrow(failure);

        assertThatThrownBy(() -> desk.earlier(booking, REQUEST)).isSameAs(failure);

        verify(holds).release(HOLD);
    }

    @Test
    void whyItFailedIsToldAlsoWhenNothingCanBeGivenBack() {
        var failure = new CannotCreateTransactionException("busy");
        var another = new CannotCreateTransactionException("still busy");
        when(transactions.getTransaction(any())).thenThrow(failure);
        when(holds.release(HOLD)).thenThrow(another);

        assertThatThrownBy(() -> desk.earlier(booking, REQUEST)).isSameAs(failure);

        assertThat(failure.getSuppressed()).containsExactly(another);
    }

    @Test
    void whatIsExchangedIsNotGivenBack() {
        when(settlement.settle(any(), any())).thenReturn(true);

        assertThat(desk.earlier(booking, REQUEST)).contains(new MoveOutcome(HOLD, true));

        verify(holds, never()).release(any());
    }

    @Test
    void whatIsToBePaidFirstStaysHeld() {
        holds(won(150));

        assertThat(desk.earlier(booking, REQUEST)).contains(new MoveOutcome(HOLD, false));

        verify(holds, never()).release(any());
    }

    private static Money won(long amount) {
        return new Money(amount, "KRW");
    }
}
