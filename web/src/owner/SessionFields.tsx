import type { LayoutSummary } from '../operator/places';
import type { Session } from '../api/types';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { MomentField } from './MomentField';
import { minutesOf, USUAL_MINUTES } from './sessionForm';
import { useWords } from '../i18n/words';

interface SessionFieldsProps {
  readonly layouts: readonly LayoutSummary[];
  readonly zone: string;
  readonly session?: Session;
  /** True when nothing can be changed any more. */
  readonly fixed?: boolean;
  /** Where what is wrong with its end is said. */
  readonly endField?: 'startsAt' | 'minutes';
  readonly complaint: (...fields: readonly string[]) => string;
}

/** Where, when and how long; the time is that of the place. */
export function SessionFields(props: SessionFieldsProps) {
  const { layouts, zone, session, fixed = false, endField = 'minutes', complaint } = props;
  const { t } = useWords();
  const ofEnd = complaint('endsAt');
  return (
    <fieldset disabled={fixed}>
      <Select
        label={t('owner.layout')}
        name="layout"
        options={layouts.map(({ id, name, unitCount }) => ({
          value: id,
          label: t('owner.layoutOption', { name, count: unitCount }),
        }))}
        defaultValue={session?.layoutId}
        complaint={complaint('layoutId')}
      />
      <div className="field-pair">
        <MomentField
          label={t('owner.startsAt')}
          zone={zone}
          start={session?.startsAt}
          name="startsAt"
          required
          complaint={complaint('startsAt') || (endField === 'startsAt' ? ofEnd : '')}
        />
        <Field
          label={t('owner.minutes')}
          hint={t('owner.minutesHint')}
          name="minutes"
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={2160}
          defaultValue={session ? minutesOf(session) : USUAL_MINUTES}
          complaint={endField === 'minutes' ? ofEnd : ''}
        />
      </div>
    </fieldset>
  );
}
