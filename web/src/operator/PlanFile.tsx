import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChosenPlan } from './LayoutImportPage';
import { LARGEST_PLAN } from './places';

interface PlanFileProps {
  /** The file that was chosen last; empty before. */
  readonly name: string;
  readonly busy: boolean;
  readonly onPlan: (chosen: ChosenPlan) => void;
}

/** A file of JSON, chosen or dropped. */
export function PlanFile({ name, busy, onPlan }: PlanFileProps) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<'tooLarge' | 'noJson'>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_PLAN) return setFault('tooLarge');
    try {
      const plan: unknown = JSON.parse(await file.text());
      setFault(undefined);
      onPlan({ file: file.name, plan });
    } catch {
      setFault('noJson');
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="strong" id={`${id}-of`}>
        {t('layouts.choose')}
      </p>
      <input
        id={id}
        className="unseen"
        type="file"
        aria-labelledby={`${id}-of ${id}-pick`}
        accept=".json,application/json"
        disabled={busy}
        aria-describedby={`${id}-hint ${id}-fault`}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {/* In place of the browser's own button, which would go on saying that no file is chosen, and in its own language. */}
      <label className="button secondary" id={`${id}-pick`} htmlFor={id}>
        {t('layouts.pick')}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {t('layouts.chooseHint')}
      </p>
      <p className="small">
        <a href="/example-plan.json" download>
          {t('layouts.example')}
        </a>
        {' · '}
        <Link to="/docs/seating-plans">{t('layouts.howTo')}</Link>
      </p>
      <p className="complaint" id={`${id}-fault`} role="alert">
        {fault && t(`layouts.${fault}`)}
      </p>
      {name && <p role="status">{t(busy ? 'layouts.checking' : 'layouts.chosen', { name })}</p>}
    </div>
  );
}
