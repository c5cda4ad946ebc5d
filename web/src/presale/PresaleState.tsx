import { useTranslation } from 'react-i18next';
import { serverClock } from '../api/client';
import { useFormat } from '../i18n/format';
import { Note } from '../ui/Note';
import type { Presale } from './presale';
import { PresaleEntry } from './PresaleEntry';

interface PresaleStateProps {
  readonly presale: Presale;
  readonly zone: string;
}

/** What a presale means to this guest now: they need a code, or have used one; nothing when it is over. */
export function PresaleState({ presale, zone }: PresaleStateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { saleId, endsAt, codeNeeded, mine } = presale;
  if (codeNeeded) return <PresaleEntry saleId={saleId} endsAt={endsAt} zone={zone} />;
  if (!mine || Date.parse(endsAt) <= serverClock.now()) return null;
  return (
    <Note tone="good" live="status">
      <p>{t('presale.letIn', { moment: format.shortMoment(endsAt, zone) })}</p>
    </Note>
  );
}
