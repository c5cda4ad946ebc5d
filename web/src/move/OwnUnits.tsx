import type { ReactNode } from 'react';
import type { HeldUnit } from '../api/types';

interface OwnUnitsProps<U extends Pick<HeldUnit, 'unitId'>> {
  readonly legend: string;
  readonly units: readonly U[];
  readonly name: (unit: U) => string;
  readonly more?: (unit: U) => ReactNode;
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** Which of a booking's seats are to be exchanged. */
export function OwnUnits<U extends Pick<HeldUnit, 'unitId'>>(props: OwnUnitsProps<U>) {
  const { legend, units, name, more, chosen, onToggle } = props;
  return (
    <fieldset className="unit-choice">
      <legend>{legend}</legend>
      {units.map((unit) => (
        <label key={unit.unitId}>
          <input
            type="checkbox"
            checked={chosen.includes(unit.unitId)}
            onChange={() => onToggle(unit.unitId)}
          />
          <span>{name(unit)}</span>
          {more && <span className="unit-price">{more(unit)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
