import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { USUAL } from './saleForm';
import { useWords } from '../i18n/words';

const ORDERINGS = ['ARRIVAL', 'LOTTERY'] as const;

interface RoomFieldsProps {
  readonly complaint: (...fields: readonly string[]) => string;
  /** Whether there is time to register for a draw. */
  readonly draw: boolean;
}

/** How fast people are let in, how many at once, and in which order. */
export function RoomFields({ complaint, draw }: RoomFieldsProps) {
  const { t } = useWords();
  return (
    <>
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
      {draw && (
        <Choice
          legend={t('owner.ordering')}
          name="ordering"
          options={ORDERINGS.map((value) => ({ value, label: t(`owner.order.${value}`) }))}
        >
          <p className="hint">{t('owner.orderingHint')}</p>
        </Choice>
      )}
    </>
  );
}
