import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';

interface SaveNoteProps {
  readonly error: unknown;
  readonly conflict: boolean;
  /** Puts what others have saved into the form. */
  readonly onTakeTheirs?: () => void;
}

/** Why nothing was saved. Of a conflict: what was typed is still here, and both ways on. */
export function SaveNote({ error, conflict, onTakeTheirs }: SaveNoteProps) {
  const { t } = useTranslation();
  if (!error) return null;
  if (!conflict) {
    const named = error instanceof Problem ? (error.body?.errors ?? []).length > 0 : false;
    return named ? (
      <Note tone="bad" title={t('owner.fixFields')} live="alert" />
    ) : (
      <ProblemNote error={error} />
    );
  }
  return (
    <Note tone="warn" title={t('owner.conflict')} live="alert">
      <p>{t('owner.conflictNext')}</p>
      {onTakeTheirs && (
        <p className="row">
          <Button kind="secondary" onClick={onTakeTheirs}>
            {t('owner.takeTheirs')}
          </Button>
        </p>
      )}
    </Note>
  );
}
