import { useId, useState, type FormEvent } from 'react';
import { RefundTermsList } from '../bookings/RefundTermsList';
import type { Offering, RefundTerms } from '../api/types';
import { useWords } from '../i18n/words';
import '../styles/refunds.css';
import '../styles/terms.css';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { CheckedForm, useFault } from '../ui/CheckedForm';
import { toasts } from '../ui/toasts';
import { setRefundTerms } from './offerings';
import { SaveNote } from './SaveNote';
import { graceOf, MOST_STEPS, rowsOf, termsOf, TIME_UNITS, type StepRow, type TimeUnit } from './termsForm';
import { useSave } from './useSave';

/** What guests get back of an offering: as they read it, and how its owner changes it. */
export function RefundTermsCard({ offering }: { readonly offering: Offering }) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  return (
    <Card>
      <RefundTermsList terms={offering.refundTerms} />
      {editing ? (
        <TermsForm key={offering.version} offering={offering} onDone={() => setEditing(false)} />
      ) : (
        <Button kind="secondary" onClick={() => setEditing(true)}>
          {t('terms.edit')}
        </Button>
      )}
    </Card>
  );
}

interface TermsFormProps {
  readonly offering: Offering;
  readonly onDone: () => void;
}

function TermsForm({ offering, onDone }: TermsFormProps) {
  const { t } = useWords();
  const [rows, setRows] = useState(rowsOf(offering.refundTerms));
  const [grace, setGrace] = useState(graceOf(offering.refundTerms));
  const { complaint, ...save } = useSave(
    (terms: RefundTerms) => setRefundTerms(offering, terms),
    () => {
      toasts.say(t('owner.saved'));
      onDone();
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(termsOf(rows, grace));
  };
  const change = (index: number, to: Partial<StepRow>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...to } : row)));
  const wrong = complaint('steps');
  return (
    <CheckedForm className="terms-form" onSubmit={submit}>
      <p className="muted">{t('terms.about')}</p>
      {rows.map((row, index) => (
        <StepFields
          key={index}
          row={row}
          onChange={(to) => change(index, to)}
          onRemove={() => setRows(rows.filter((_, at) => at !== index))}
        />
      ))}
      {rows.length < MOST_STEPS && (
        <p>
          <Button
            kind="plain"
            onClick={() => setRows([...rows, { time: '1', unit: 'hours', percent: '10' }])}
          >
            {t('terms.add')}
          </Button>
        </p>
      )}
      {wrong && (
        <p className="complaint" role="alert">
          {wrong}
        </p>
      )}
      <Field
        label={t('terms.grace')}
        hint={t('terms.graceHint')}
        type="number"
        inputMode="numeric"
        min={0}
        max={1440}
        required
        value={grace}
        onChange={(event) => setGrace(event.currentTarget.value)}
        complaint={complaint('sameDayGrace')}
      />
      <SaveNote error={save.error} conflict={save.conflict} />
      <p className="row">
        <Button type="submit" kind="secondary" busy={save.isPending}>
          {t('owner.save')}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('desk.cancel')}
        </Button>
      </p>
    </CheckedForm>
  );
}

interface StepFieldsProps {
  readonly row: StepRow;
  readonly onChange: (to: Partial<StepRow>) => void;
  readonly onRemove: () => void;
}

/** Until when, and how much. */
function StepFields({ row, onChange, onRemove }: StepFieldsProps) {
  const { t } = useWords();
  const id = useId();
  const wrong = [useFault(`${id}-time`), useFault(`${id}-percent`)];
  return (
    <fieldset className="terms-step">
      <legend>{t('terms.step', { percent: row.percent })}</legend>
      <div className="field terms-fields">
        <span className="hint terms-when" aria-hidden="true">
          {t('terms.when')}
        </span>
        <span className="hint terms-share" aria-hidden="true">
          {t('terms.share')}
        </span>
        <input
          id={`${id}-time`}
          aria-label={t('terms.time')}
          aria-describedby={`${id}-wrong`}
          aria-invalid={wrong[0] !== ''}
          type="number"
          inputMode="numeric"
          min={0}
          max={525_600}
          required
          value={row.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
        <select
          aria-label={t('terms.unit')}
          value={row.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value as TimeUnit })}
        >
          {TIME_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`terms.before.${unit}`)}
            </option>
          ))}
        </select>
        <input
          id={`${id}-percent`}
          aria-label={t('terms.percent')}
          aria-describedby={`${id}-wrong`}
          aria-invalid={wrong[1] !== ''}
          type="number"
          inputMode="numeric"
          min={1}
          max={100}
          required
          value={row.percent}
          onChange={(event) => onChange({ percent: event.currentTarget.value })}
        />
        <span>%</span>
        <span className="complaint" id={`${id}-wrong`} aria-live="polite">
          {wrong.find(Boolean) ?? ''}
        </span>
      </div>
      <Button kind="plain" onClick={onRemove} aria-label={t('terms.removeThis', { percent: row.percent })}>
        {t('terms.remove')}
      </Button>
    </fieldset>
  );
}
