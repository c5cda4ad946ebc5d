import type { HeldUnit, Money } from '../api/types';
import { useFormat } from '../i18n/format';
import { grouped } from '../seats/areas';
import { useSeatName } from '../seats/useSeatName';
import { thingOf, useWords } from '../i18n/words';

interface UnitListProps {
  readonly units: readonly HeldUnit[];
  readonly total: Money;
}

/** What it costs as much as; a section that is called the same has said so. */
export function Category({ unit: { category, section } }: { readonly unit: HeldUnit }) {
  return category === section ? null : <span className="muted">{category}</span>;
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
        {grouped<HeldUnit>(units).map(({ unit, count }) => (
          <tr key={unit.unitId}>
            <th scope="row">
              {name(unit)}
              {count > 1 && ` × ${count}`} <Category unit={unit} />
            </th>
            <td>{format.money({ ...unit.price, amount: count * unit.price.amount })}</td>
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
