import { useState } from 'react';
import type { CategoryPrice, Money } from '../api/types';
import { useFormat } from '../i18n/format';
import { Field } from '../ui/Field';
import { WON_PATTERN, wonOf } from './won';
import { useWords } from '../i18n/words';

interface PriceFieldsProps {
  readonly categories: readonly string[];
  readonly prices?: readonly CategoryPrice[];
  readonly disabled: boolean;
  readonly complaint: (...fields: readonly string[]) => string;
}

/** One price a category, read back in words while it is typed. */
export function PriceFields({ categories, prices = [], disabled, complaint }: PriceFieldsProps) {
  const { t } = useWords();
  return (
    <fieldset disabled={disabled}>
      <legend>{t('owner.prices')}</legend>
      <div className="field-pair">
        {categories.map((category, index) => (
          <Price
            key={category}
            category={category}
            name={`price-${index}`}
            start={prices.find((price) => price.category === category)?.price.amount}
            complaint={complaint(`prices[${index}].price.amount`, `prices[${index}].category`)}
          />
        ))}
      </div>
      <span className="complaint">{complaint('prices')}</span>
    </fieldset>
  );
}

/** Less than this no gateway takes; the server says the same. */
const CHEAPEST: Money = { amount: 100, currency: 'KRW' };

interface PriceProps {
  readonly category: string;
  readonly name: string;
  readonly start: number | undefined;
  readonly complaint: string;
}

function Price({ category, name, start, complaint }: PriceProps) {
  const { t } = useWords();
  const format = useFormat();
  const [typed, setTyped] = useState(start === undefined ? '' : format.number(start));
  const won = wonOf(typed);
  return (
    <Field
      label={t('owner.priceOf', { category })}
      hint={
        Number.isNaN(won)
          ? t('owner.priceHint')
          : won === 0
            ? t('owner.priceFree', { least: format.money(CHEAPEST) })
            : format.money({ amount: won, currency: 'KRW' })
      }
      name={name}
      inputMode="numeric"
      autoComplete="off"
      required
      pattern={WON_PATTERN}
      title={t('owner.priceHint')}
      maxLength={15}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      complaint={complaint}
    />
  );
}
