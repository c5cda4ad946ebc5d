import { useWords } from '../i18n/words';
import { areaName, type Area } from '../seats/areas';
import type { Cells } from '../seats/availability';
import { useAreaWords } from '../seats/useAreaWords';
import { Field } from '../ui/Field';
import { withPart, type Parts } from './givable';

interface IssueAreasProps {
  readonly areas: readonly Area[];
  readonly cells: Cells;
  /** How many the house keeps, by area. */
  readonly kept: ReadonlyMap<string, number>;
  readonly parts: Parts;
  readonly onChange: (parts: Parts) => void;
}

/** How many of each area that is sold by number: of what is left, and of what the house keeps. */
export function IssueAreas({ areas, cells, kept, parts, onChange }: IssueAreasProps) {
  const { t } = useWords();
  const left = useAreaWords();
  const field = (id: string, ofHouse: boolean, most: number) => (
    <Field
      label={t(ofHouse ? 'issue.ofHouse' : 'issue.ofLeft')}
      type="number"
      inputMode="numeric"
      min={0}
      max={most}
      step={1}
      value={parts.find((part) => part.id === id && part.ofHouse === ofHouse)?.count ?? 0}
      onChange={({ target }) =>
        onChange(withPart(parts, { id, ofHouse, count: Math.min(most, Math.trunc(Number(target.value))) }))
      }
    />
  );
  return (
    <ul className="house-kept">
      {areas.map((area) => {
        const house = kept.get(area.id) ?? 0;
        const pool = cells.pools.get(area.id);
        return (
          <li key={area.id}>
            <fieldset className="issue-area">
              <legend className="strong">{areaName(area)}</legend>
              <p className="small muted">
                {left(pool)}
                {house > 0 && ` · ${t('house.kept', { count: house })}`}
              </p>
              {field(area.id, false, pool?.free ?? 0)}
              {house > 0 && field(area.id, true, house)}
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}
