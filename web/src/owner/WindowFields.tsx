import { useState } from 'react';
import type { Sale } from '../api/types';
import { Field } from '../ui/Field';
import { MomentField } from './MomentField';
import { USUAL } from './saleForm';
import { useWords } from '../i18n/words';

interface WindowFieldsProps {
  readonly zone: string;
  readonly sale?: Sale;
  /** When it ends unless somebody says otherwise. */
  readonly end: string;
  /** True once it is open, when nothing but its end moves. */
  readonly endOnly: boolean;
  readonly complaint: (...fields: readonly string[]) => string;
}

/** When a sale opens and ends, and how much one person may buy. */
export function WindowFields({ zone, sale, end, endOnly, complaint }: WindowFieldsProps) {
  const { t } = useWords();
  const [now, setNow] = useState(false);
  return (
    <>
      {!sale && (
        <fieldset>
          <legend>{t('owner.opening')}</legend>
          {(['AT', 'NOW'] as const).map((way) => (
            <label key={way}>
              <input
                type="radio"
                name="opening"
                value={way}
                checked={(way === 'NOW') === now}
                onChange={() => setNow(way === 'NOW')}
              />{' '}
              {t(`owner.openingWay.${way}`)}
            </label>
          ))}
        </fieldset>
      )}
      <div className="field-pair">
        {!now && (
          <MomentField
            label={t('owner.opensAt')}
            zone={zone}
            start={sale?.opensAt}
            name="opensAt"
            required
            readOnly={endOnly}
            complaint={complaint('opensAt')}
          />
        )}
        <MomentField
          key={sale ? 'sale' : end}
          label={t('owner.closesAt')}
          hint={t('owner.closesHint')}
          zone={zone}
          start={end}
          name="closesAt"
          required
          complaint={complaint('closesAt')}
        />
        <Field
          label={t('owner.unitsPerPerson')}
          hint={t('owner.unitsHint')}
          name="unitsPerPerson"
          type="number"
          inputMode="numeric"
          required
          readOnly={endOnly}
          min={1}
          max={50}
          defaultValue={sale?.unitsPerPerson ?? USUAL.unitsPerPerson}
          complaint={complaint('unitsPerPerson')}
        />
      </div>
    </>
  );
}
