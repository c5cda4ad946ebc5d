import { useQuery } from '@tanstack/react-query';
import { receipt } from '../api/endpoints';
import type { Booking, Refund } from '../api/types';
import { useFormat } from '../i18n/format';
import { thingOf, useWords } from '../i18n/words';
import { useSeatName } from '../seats/useSeatName';
import { Note } from '../ui/Note';

/** Pause between two looks at money that is on its way, milliseconds. */
const ASK_AGAIN = 2_000;
const TONES = { REQUESTED: 'accent', DONE: 'good', REFUSED: 'warn' } as const;

/** What was given back of a booking, and how far the money has come. */
export function RefundState({ booking }: { readonly booking: Booking }) {
  const { t } = useWords(thingOf(booking.units));
  const name = useSeatName();
  const query = useQuery({
    queryKey: ['receipt', booking.id],
    queryFn: () => receipt(booking.id),
    refetchInterval: ({ state }) =>
      state.data?.refunds.some((refund) => refund.state === 'REQUESTED') ? ASK_AGAIN : false,
  });
  const refunds = query.data?.refunds;
  return (
    <section className="refund-state" aria-labelledby="refund-state">
      <h2 id="refund-state">{t('refunds.money')}</h2>
      {booking.cancelledUnits.length > 0 && (
        <p>
          <span className="muted">{t('refunds.cancelledUnits')}</span>{' '}
          {booking.cancelledUnits.map((unit) => name(unit)).join(', ')}
        </p>
      )}
      {refunds?.length === 0 && <p>{t('refunds.nothingBack')}</p>}
      {refunds?.map((refund) => (
        <OneRefund key={refund.requestedAt} refund={refund} />
      ))}
      <Kept booking={booking} />
    </section>
  );
}

function OneRefund({ refund }: { readonly refund: Refund }) {
  const { t } = useWords();
  const format = useFormat();
  const amount = format.money(refund.amount);
  return (
    <Note tone={TONES[refund.state]} live="status" title={t(`refunds.state.${refund.state}`, { amount })}>
      <p>{t(`refunds.stateNote.${refund.state}`)}</p>
    </Note>
  );
}

function Kept({ booking }: { readonly booking: Booking }) {
  const { t } = useWords();
  const format = useFormat();
  if (booking.kept.amount === 0) return null;
  return (
    <p className="muted">
      {t('refunds.kept')} {format.money(booking.kept)}
    </p>
  );
}
