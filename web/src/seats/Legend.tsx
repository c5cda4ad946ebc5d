import { useTranslation } from 'react-i18next';
import type { CategoryPrice } from '../api/types';
import { useFormat } from '../i18n/format';

const LOOKS = ['free', 'chosen', 'held', 'sold'] as const;

/** What the prices are and what the shapes mean. */
export function Legend({ prices }: { readonly prices: readonly CategoryPrice[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="legend">
      <ul aria-label={t('event.prices')}>
        {prices.map(({ category, price }, tone) => (
          <li key={category}>
            <span className={`swatch tone-${tone % 6}`} aria-hidden="true" /> {category}{' '}
            <span className="muted">{format.money(price)}</span>
          </li>
        ))}
      </ul>
      <ul aria-hidden="true">
        {LOOKS.map((look) => (
          <li key={look}>
            <span className={`seat sample ${look}`} /> {t(`seat.${look}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
