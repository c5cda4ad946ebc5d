import { useTranslation } from 'react-i18next';
import { hasCode } from '../api/problem';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';

/** What is wrong with a plan: every fault with its zone, row and seat, and where it stands in the file. */
export function PlanFaults({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (!hasCode(error, 'LAYOUT_INVALID')) return <ProblemNote error={error} />;
  const faults = error.body?.errors ?? [];
  return (
    <Note tone="bad" title={t('layouts.faults', { count: faults.length })} live="alert">
      <p>{t('layouts.faultsNext')}</p>
      <ol className="faults">
        {faults.map(({ field, message }) => (
          <li key={field + message}>
            {message} <code className="muted">{field}</code>
          </li>
        ))}
      </ol>
    </Note>
  );
}
