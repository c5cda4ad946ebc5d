import type { HeldUnit, Money } from '../api/types';
import { useFormat } from '../i18n/format';
import { useSeatName } from '../seats/useSeatName';
import { thingOf, useWords } from '../i18n/words';

interface UnitListProps {
  readonly units: readonly HeldUnit[];
  readonly total: Money;
}

/** Seats with their prices, and the sum. */
export function UnitList({ units, total }: UnitListProps) {
  const { t } = useWords(thingOf(units));
  const format = useFormat();
  const name = useSeatName();
  return (
    <table className="units">
      <caption className="unseen">{t('checkout.seats')}</caption>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.unitId}>
            <th scope="row">
              {name(unit)} <span className="muted">{unit.category}</span>
            </th>
            <td>{format.money(unit.price)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('checkout.total')}</th>
          <td>{format.money(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
