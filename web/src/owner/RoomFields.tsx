import { Field } from '../ui/Field';
import { USUAL } from './saleForm';
import { useWords } from '../i18n/words';

/** How fast people are let in, and how many at once. */
export function RoomFields({ complaint }: { readonly complaint: (...fields: readonly string[]) => string }) {
  const { t } = useWords();
  return (
    <div className="field-pair">
      <Field
        label={t('room.rate')}
        hint={t('owner.rateHint')}
        name="ratePerMinute"
        type="number"
        inputMode="numeric"
        required
        min={1}
        max={600_000}
        defaultValue={USUAL.ratePerMinute}
        complaint={complaint('ratePerMinute')}
      />
      <Field
        label={t('room.maxInside')}
        hint={t('owner.insideHint')}
        name="maxInside"
        type="number"
        inputMode="numeric"
        required
        min={1}
        max={1_000_000}
        defaultValue={USUAL.maxInside}
        complaint={complaint('maxInside')}
      />
    </div>
  );
}
