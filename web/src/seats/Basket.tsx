import type { ReactNode } from 'react';
import type { Sale } from '../api/types';
import { useSaleState } from '../catalog/useSaleState';
import { useFormat } from '../i18n/format';
import { digits } from '../time/countdown';
import { Button } from '../ui/Button';
import { areaName, countOf, sumOfAll, type Area, type Counts } from './areas';
import type { Choice, Seat } from './choice';
import type { Allowance } from './useAllowance';
import { useSeatName } from './useSeatName';
import { useWords } from '../i18n/words';

interface BasketProps {
  readonly choice: Choice;
  readonly allowance: Allowance;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly counts: Counts;
  readonly areas: readonly Area[];
  readonly sale: Sale;
  /** Time zone of the place. */
  readonly zone: string;
  readonly signedIn: boolean;
  readonly busy: boolean;
  /** True while something else has to be answered first. */
  readonly waits: boolean;
  readonly onRemove: (unitId: string) => void;
  readonly onNone: (areaId: string) => void;
  readonly onHold: () => void;
  /** What there is instead of the button that holds, where nothing can be held now. */
  readonly instead: ReactNode;
}

/** The chosen seats, what they cost together, and the button that holds them. */
export function Basket({
  choice,
  allowance,
  seats,
  counts,
  areas,
  sale,
  zone,
  signedIn,
  busy,
  waits,
  onRemove,
  onNone,
  onHold,
  instead,
}: BasketProps) {
  // What is chosen by number alone is spoken of as that.
  const { t } = useWords(choice.length === 0 && countOf(counts) > 0 ? 'AREA' : undefined);
  const format = useFormat();
  const name = useSeatName();
  const { state, untilOpen } = useSaleState(sale);
  const { left, already } = allowance;
  const sum = sumOfAll(choice, seats, counts, areas);
  const many = choice.length + countOf(counts);
  return (
    <section className="basket" aria-label={t('seats.chosen')}>
      <ul className="chosen-list">
        {choice.map((id) => {
          const seat = seats.get(id);
          return (
            seat && (
              <li key={id}>
                <button
                  className="chip remove"
                  aria-label={t('seats.remove', { seat: name(seat) })}
                  onClick={() => onRemove(id)}
                >
                  {name(seat)}
                </button>
              </li>
            )
          );
        })}
        {areas
          .filter(({ id }) => counts[id])
          .map((area) => (
            <li key={area.id}>
              <button
                className="chip remove"
                aria-label={t('seats.remove', { seat: areaName(area) })}
                onClick={() => onNone(area.id)}
              >
                {areaName(area)} × {format.number(counts[area.id] ?? 0)}
              </button>
            </li>
          ))}
      </ul>
      <p className="basket-sum" role="status">
        {sum ? (
          <>
            <span>{t('seats.sum', { count: many, limit: left })}</span> <strong>{format.money(sum)}</strong>
          </>
        ) : already > 0 ? (
          t(left > 0 ? 'allowance.more' : 'allowance.none', { count: left, already })
        ) : (
          t('seats.none', { count: left })
        )}
      </p>
      {instead}
      {state === 'OPEN' && !instead && (
        <Button
          kind={waits ? 'secondary' : 'primary'}
          busy={busy}
          disabled={waits || many === 0}
          onClick={onHold}
        >
          {t(waits ? 'seats.answerFirst' : signedIn ? 'seats.hold' : 'seats.signInAndHold')}
        </Button>
      )}
      {state === 'SCHEDULED' && (
        <p className="small opening" role="timer">
          {untilOpen.days > 0
            ? t('sale.opensAt', { moment: format.moment(sale.opensAt, zone) })
            : t('seatMap.opensIn', { digits: digits(untilOpen) })}
        </p>
      )}
      {state === 'CLOSED' && (
        <p className="small opening" role="status">
          {t('event.closedAt', { moment: format.moment(sale.closesAt, zone) })}
        </p>
      )}
    </section>
  );
}
