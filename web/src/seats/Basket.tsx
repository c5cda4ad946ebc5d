import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { sumOf, type Choice, type Seat } from './choice';
import { useSeatName } from './useSeatName';

interface BasketProps {
  readonly choice: Choice;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly limit: number;
  readonly signedIn: boolean;
  readonly busy: boolean;
  readonly onRemove: (unitId: string) => void;
  readonly onHold: () => void;
}

/** The chosen seats, what they cost together, and the button that holds them. */
export function Basket({ choice, seats, limit, signedIn, busy, onRemove, onHold }: BasketProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useSeatName();
  const sum = sumOf(choice, seats);
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
      </ul>
      <p className="basket-sum" role="status">
        {sum
          ? t('seats.sum', { count: choice.length, limit, total: format.money(sum) })
          : t('seats.none', { count: limit })}
      </p>
      <button disabled={choice.length === 0 || busy} onClick={onHold}>
        {t(signedIn ? 'seats.hold' : 'seats.signInAndHold')}
      </button>
    </section>
  );
}
