import type { CategoryPrice } from '../api/types';
import { useFormat } from '../i18n/format';
import { Swatch } from './Swatch';
import { useWords } from '../i18n/words';

interface LegendProps {
  readonly prices: readonly CategoryPrice[];
  /** Categories that are looked at; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  readonly onOnly: (only: ReadonlySet<string> | undefined) => void;
}

/** What the prices are. A category that is pressed is looked at alone, on the map and in the list. */
export function Legend({ prices, only, onOnly }: LegendProps) {
  const { t } = useWords();
  const format = useFormat();
  const toggle = (category: string) => {
    const next = new Set(only);
    if (!next.delete(category)) next.add(category);
    onOnly(next.size === 0 || next.size === prices.length ? undefined : next);
  };
  return (
    <ul className="categories" aria-label={t('seatMap.categories')}>
      {prices.map(({ category, price }, tone) => (
        <li key={category}>
          <button
            type="button"
            className={`chip category tone-${tone % 6}`}
            aria-pressed={only?.has(category) ?? false}
            onClick={() => toggle(category)}
          >
            <Swatch tone={tone} look="free" />
            {category}
            <span className="muted">{format.money(price)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const LOOKS = ['free', 'chosen', 'held', 'sold'] as const;

/** What the shapes mean. */
export function Shapes({ wheelchair }: { readonly wheelchair: boolean }) {
  const { t } = useWords();
  return (
    <ul className="shapes small muted" aria-hidden="true">
      {LOOKS.map((look) => (
        <li key={look}>
          <Swatch tone={0} look={look} /> {t(`seat.${look}`)}
        </li>
      ))}
      {wheelchair && (
        <li>
          <Swatch tone={0} look="free" accessible /> {t('seat.accessible')}
        </li>
      )}
    </ul>
  );
}
