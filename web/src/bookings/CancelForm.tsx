import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { keptTickets, serverClock } from '../api/client';
import { cancelBooking, refundQuote } from '../api/endpoints';
import { hasCode } from '../api/problem';
import type { Booking, RefundQuote } from '../api/types';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { Button, ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { RefundSteps } from './RefundSteps';
import { UnitChoice } from './UnitChoice';

/** Chooses what to give back, shows what comes back for it, and does it on one more press. */
export function CancelForm({ booking }: { readonly booking: Booking }) {
  const { t } = useWords();
  const ids = booking.units.map((unit) => unit.unitId);
  // Whoever has a choice makes it: what was chosen for them would be given up for good.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ids.length > 1 ? [] : ids));
  const units = ids.filter((id) => chosen.has(id));
  const query = useQuery({
    queryKey: ['refund', booking.id, ...units],
    queryFn: () => refundQuote(booking.id, units),
    enabled: units.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const cancel = useCancel(booking);
  const quote = query.data;
  const none = units.length === 0;
  const changed = hasCode(cancel.error, 'REFUND_CHANGED');
  return (
    <section className="card cancel">
      {ids.length > 1 && <UnitChoice units={booking.units} chosen={chosen} onChoose={setChosen} />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {changed && (
        <Note tone="warn" live="alert" title={t('refunds.changed')}>
          <p>{t('refunds.changedNow')}</p>
        </Note>
      )}
      {none && <p role="status">{t('refunds.chooseOne')}</p>}
      {quote && !none && <Sum quote={quote} zone={booking.session.zone} />}
      {cancel.isError && !changed && <ProblemNote error={cancel.error} />}
      {quote && !none && (
        <Confirm
          quote={quote}
          busy={cancel.isPending}
          disabled={query.isPlaceholderData || query.isError}
          onConfirm={() => cancel.mutate(quote)}
        />
      )}
      <p>
        <ButtonLink kind="plain" to={`/bookings/${booking.id}`}>
          {t('refunds.keep')}
        </ButtonLink>
      </p>
    </section>
  );
}

/** What was shown is what is asked for; when it is no longer so the server says so, and the new amount is shown. */
function useCancel(booking: Booking) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ units, refund }: RefundQuote) =>
      cancelBooking(
        booking.id,
        units.map((unit) => unit.unitId),
        refund,
      ),
    networkMode: 'always',
    onSuccess: async (left) => {
      keptTickets.keep(left, serverClock.now());
      client.setQueryData(['booking', booking.id], left);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['receipt', booking.id] }),
        client.invalidateQueries({ queryKey: ['history', booking.id] }),
        client.invalidateQueries({ queryKey: ['bookings'] }),
      ]);
      await navigate(`/bookings/${booking.id}`, { replace: true, state: { cancelled: true } });
    },
    onError: () => client.invalidateQueries({ queryKey: ['refund', booking.id] }),
  });
}

interface SumProps {
  readonly quote: RefundQuote;
  readonly zone: string;
}

function Sum({ quote, zone }: SumProps) {
  const { t } = useWords();
  const format = useFormat();
  const kept = { ...quote.price, amount: quote.price.amount - quote.refund.amount };
  return (
    <div className="refund-sum" aria-live="polite">
      <dl className="pairs">
        <div>
          <dt>{t('refunds.price')}</dt>
          <dd>{format.money(quote.price)}</dd>
        </div>
        {kept.amount > 0 && (
          <div>
            <dt>{t('refunds.kept')}</dt>
            <dd>{format.money(kept)}</dd>
          </div>
        )}
        <div className="refund-back">
          <dt>{t('refunds.back')}</dt>
          <dd data-testid="refund">{format.money(quote.refund)}</dd>
        </div>
      </dl>
      {quote.refund.amount === 0 && <p>{t('refunds.none')}</p>}
      <h2 className="small">{t('refunds.steps')}</h2>
      <RefundSteps quote={quote} zone={zone} />
    </div>
  );
}

interface ConfirmProps {
  readonly quote: RefundQuote;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onConfirm: () => void;
}

function Confirm({ quote, busy, disabled, onConfirm }: ConfirmProps) {
  const { t } = useWords();
  const format = useFormat();
  const label =
    quote.refund.amount > 0
      ? t('refunds.sure', { amount: format.money(quote.refund) })
      : t('refunds.sureNone');
  return (
    <>
      <p className="small muted">{t('refunds.atOnce')}</p>
      <Button kind="danger" wide busy={busy} disabled={disabled} onClick={onConfirm} data-testid="cancel">
        {label}
      </Button>
    </>
  );
}
