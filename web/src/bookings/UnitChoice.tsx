import type { HeldUnit } from '../api/types';
import { Category } from '../checkout/UnitList';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { grouped } from '../seats/areas';
import { useSeatName } from '../seats/useSeatName';

interface UnitChoiceProps {
  readonly units: readonly HeldUnit[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Some of a booking's units, each with its price. */
export function UnitChoice({ units, chosen, onChoose }: UnitChoiceProps) {
  const { t } = useWords();
  const format = useFormat();
  const name = useSeatName();
  const groups = grouped<HeldUnit>(units);
  /** Which of an area it is; all of them are the same, so nothing but the number tells them apart. */
  const nth = (id: string) => {
    const ids = groups.find((group) => group.ids.includes(id))?.ids ?? [];
    return ids.length > 1 ? ` (${ids.indexOf(id) + 1}/${ids.length})` : '';
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <fieldset className="unit-choice">
      <legend>{t('refunds.which')}</legend>
      <label className="unit-all">
        <input
          type="checkbox"
          checked={chosen.size === units.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen.size > 0 && chosen.size < units.length;
          }}
          onChange={({ target }) =>
            onChoose(new Set(target.checked ? units.map(({ unitId }) => unitId) : []))
          }
        />
        <span>{t('refunds.all', { count: units.length })}</span>
      </label>
      {units.map((unit) => (
        <label key={unit.unitId}>
          <input type="checkbox" checked={chosen.has(unit.unitId)} onChange={() => toggle(unit.unitId)} />
          <span>
            {name(unit)}
            {nth(unit.unitId)} <Category unit={unit} />
          </span>
          <span className="unit-price">{format.money(unit.price)}</span>
        </label>
      ))}
    </fieldset>
  );
}
