import '../styles/areas.css';
import type { Money } from '../api/types';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { areaAnchor, areaName, type Area, type Counts } from './areas';
import type { Cells, Pool } from './availability';
import { Swatch } from './Swatch';
import { useAreaWords } from './useAreaWords';

interface AreasProps {
  readonly areas: readonly Area[];
  readonly cells: Cells;
  readonly counts: Counts;
  /** How many more may be chosen, of all together. */
  readonly more: number;
  readonly tones: ReadonlyMap<string, number>;
  readonly only: ReadonlySet<string> | undefined;
  /** The area of which there was less than was wanted. */
  readonly shrunk: string | undefined;
  readonly onCount: (id: string, count: number) => void;
}

/** What is sold by number: how many are left of each, and how many are wanted. */
export function Areas({ areas, cells, counts, more, tones, only, shrunk, onCount }: AreasProps) {
  const { t } = useWords();
  const shown = areas.filter((area) => area.price && (!only || only.has(area.category)));
  if (shown.length === 0) return null;
  return (
    <section className="areas" aria-label={t('areas.title')}>
      <h2>{t('areas.title')}</h2>
      <ul>
        {shown.map((area) => {
          const free = cells.pools.get(area.id)?.free ?? 0;
          const count = counts[area.id] ?? 0;
          return (
            <AreaRow
              key={area.id}
              area={area}
              tone={tones.get(area.category) ?? 0}
              pool={cells.pools.get(area.id)}
              count={count}
              most={Math.min(free, count + more)}
              shrunk={shrunk === area.id}
              onCount={(many) => onCount(area.id, many)}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface AreaRowProps {
  readonly area: Area;
  readonly tone: number;
  readonly pool: Pool | undefined;
  readonly count: number;
  readonly most: number;
  readonly shrunk: boolean;
  readonly onCount: (count: number) => void;
}

function AreaRow({ area, tone, pool, count, most, shrunk, onCount }: AreaRowProps) {
  const { t } = useWords();
  const format = useFormat();
  const name = areaName(area);
  const free = pool?.free ?? 0;
  const left = useAreaWords();
  return (
    <li id={areaAnchor(area.id)} className={free > 0 ? 'area-row' : 'area-row gone'}>
      <div className="area-what">
        <p className="strong">
          <Swatch tone={tone} look="free" /> {name}
        </p>
        <p className="small muted">
          <Price price={area.price} /> · {left(pool)}
        </p>
        {shrunk && (
          <p className="small warn" role="status">
            {count > 0 ? t('areas.shrunk', { count }) : t('areas.gone')}
          </p>
        )}
      </div>
      <div className="stepper" role="group" aria-label={t('areas.howMany', { area: name })}>
        <button
          type="button"
          className="secondary"
          aria-label={t('areas.fewer', { area: name })}
          disabled={count === 0}
          onClick={() => onCount(count - 1)}
        >
          <Sign d="M6 12h12" />
        </button>
        <output aria-live="polite">{format.number(count)}</output>
        <button
          type="button"
          className="secondary"
          aria-label={t('areas.more', { area: name })}
          disabled={count >= most}
          onClick={() => onCount(count + 1)}
        >
          <Sign d="M6 12h12M12 6v12" />
        </button>
      </div>
    </li>
  );
}

function Price({ price }: { readonly price: Money | undefined }) {
  const format = useFormat();
  return price && <>{format.money(price)}</>;
}

function Sign({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
