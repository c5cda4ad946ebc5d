import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roomOf } from '../api/endpoints';
import { hasCode, isPassing } from '../api/problem';
import type { Sale } from '../api/types';
import { ProblemNote } from '../ui/ProblemNote';
import type { Choice, Seat } from './choice';
import { useSeatName } from './useSeatName';

interface SeatsLostProps {
  readonly lost: Choice;
  readonly seats: ReadonlyMap<string, Seat>;
  /** How many chosen seats are left. */
  readonly kept: number;
}

/** Names the seats that somebody else was quicker with. */
export function SeatsLost({ lost, seats, kept }: SeatsLostProps) {
  const { t } = useTranslation();
  const name = useSeatName();
  if (lost.length === 0) return null;
  const names = lost.flatMap((id) => {
    const seat = seats.get(id);
    return seat ? name(seat) : [];
  });
  return (
    <div className="note warn" role="alert">
      <p className="strong">{t('seats.lost', { seats: names.join(', ') })}</p>
      <p>{kept > 0 ? t('seats.lostRest', { count: kept }) : t('seats.lostAll')}</p>
    </div>
  );
}

interface HoldRefusedProps {
  readonly error: unknown;
  readonly sale: Sale;
  readonly sessionId: string;
  readonly onRetry: () => void;
}

/** Says why the seats could not be held, unless they were taken, which `SeatsLost` says by name. */
export function HoldRefused({ error, sale, sessionId, onRetry }: HoldRefusedProps) {
  if (!error || hasCode(error, 'CELL_TAKEN')) return null;
  if (hasCode(error, 'ENTRY_PASS_REQUIRED', 'ENTRY_PASS_INVALID', 'ENTRY_PASS_EXPIRED'))
    return (
      <ProblemNote error={error}>
        <BackToLine saleId={sale.id} sessionId={sessionId} />
      </ProblemNote>
    );
  if (hasCode(error, 'CHECKOUT_OPEN'))
    return (
      <ProblemNote error={error}>
        <GoOn holdId={error.textFact('hold')} />
      </ProblemNote>
    );
  return <ProblemNote error={error} {...(isPassing(error) ? { onRetry } : {})} />;
}

function GoOn({ holdId }: { readonly holdId: string }) {
  const { t } = useTranslation();
  return (
    <Link className="button" to={`/checkout/${holdId}`}>
      {t('seats.goOn')}
    </Link>
  );
}

function BackToLine({ saleId, sessionId }: { readonly saleId: string; readonly sessionId: string }) {
  const { t } = useTranslation();
  const room = useQuery({ queryKey: ['roomOf', saleId], queryFn: () => roomOf(saleId) }).data;
  if (!room) return null;
  return (
    <Link className="button" to={`/line/${room.id}?session=${sessionId}`}>
      {t('event.join')}
    </Link>
  );
}
