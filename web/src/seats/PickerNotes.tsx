import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import { ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';
import { FREE, HELD, type Cells } from './availability';
import type { Seat } from './choice';
import type { Allowance } from './useAllowance';
import { useWords } from '../i18n/words';

/** Nothing new is heard of the seats: says as of when they are shown. */
export function Stale({ heardAt }: { readonly heardAt: number }) {
  const { t } = useWords();
  const format = useFormat();
  const time = format.time(new Date(heardAt).toISOString());
  return (
    <Note tone="warn" live="status" title={t('seatMap.stale', { time })}>
      <p>{t('seatMap.staleNext')}</p>
    </Note>
  );
}

interface SoldOutProps {
  readonly sessionId: string;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly cells: Cells;
  readonly offeringId: string;
}

/** Nothing is free: says what may still come back, and where else to look. */
export function SoldOut({ sessionId, seats, cells, offeringId }: SoldOutProps) {
  const { t } = useWords();
  const counts = { free: 0, held: 0 };
  for (const { free, held } of cells.pools.values()) {
    counts.free += free;
    counts.held += held;
  }
  for (const seat of seats.values()) {
    if (!seat.price) continue;
    if (cells.states[seat.ordinal] === FREE) counts.free += 1;
    if (cells.states[seat.ordinal] === HELD) counts.held += 1;
  }
  if (counts.free > 0) return null;
  return (
    <Note tone="warn" live="status" title={t(counts.held > 0 ? 'seatMap.allTaken' : 'seatMap.soldOut')}>
      <p>
        {counts.held > 0 ? t('seatMap.mayComeBack', { count: counts.held }) : t('seatMap.soldOutNext')}{' '}
        <Link to={`/e/${offeringId}`}>{t('seatMap.otherSessions')}</Link>
      </p>
      <p className="row">
        <ButtonLink kind="secondary" to={`/s/${sessionId}/returns`}>
          {t('returns.link')}
        </ButtonLink>
      </p>
    </Note>
  );
}

/** One more than a person may have was pressed. */
export function LimitNote({ allowance }: { readonly allowance: Allowance }) {
  const { t } = useWords();
  return (
    <p className="note" role="status">
      {allowance.already > 0
        ? t(allowance.left > 0 ? 'allowance.full' : 'allowance.none', {
            count: allowance.left,
            already: allowance.already,
          })
        : t('seats.full', { count: allowance.left })}
    </p>
  );
}
