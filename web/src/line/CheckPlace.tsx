import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { checkPlace, type CheckedPlace } from './checkPlace';

/** Whoever does not believe the place has it worked out here, from what everybody can read. */
export function CheckPlace({ roomId }: { readonly roomId: string }) {
  const { t } = useWords();
  const check = useQuery({
    queryKey: ['place', roomId],
    queryFn: () => checkPlace(roomId),
    enabled: false,
    retry: false,
    gcTime: 0,
  });
  return (
    <section className="check-place">
      <h2>{t('line.checkTitle')}</h2>
      <p className="muted">{t('line.checkText')}</p>
      <Button kind="secondary" busy={check.isFetching} onClick={() => void check.refetch()}>
        {t('line.check')}
      </Button>
      <p>
        <Link to={`/line/${roomId}/record`}>{t('line.record')}</Link>
      </p>
      {check.data === null && <Note tone="warn" title={t('line.checkUnable')} live="status" />}
      {check.data && <Result checked={check.data} />}
      {check.error && <ProblemNote error={check.error} onRetry={() => void check.refetch()} />}
    </section>
  );
}

/** What was worked out, and whether the server says the same. Places are shown counted from 1. */
function Result({ checked }: { readonly checked: CheckedPlace }) {
  const { t } = useWords();
  const format = useFormat();
  const { said, found, turns, ofDraw } = checked;
  if (found !== said)
    return (
      <Note tone="bad" title={t('line.checkDiffers')} live="alert">
        <p>
          {t('line.checkBoth', {
            found: found === undefined ? '–' : format.number(found + 1),
            said: format.number(said + 1),
          })}
        </p>
      </Note>
    );
  return (
    <Note tone="good" title={t('line.checkSame', { place: format.number(found + 1) })} live="status">
      <p>{t(ofDraw ? 'line.checkOfDraw' : 'line.checkOfTick', { shown: format.number(turns) })}</p>
      <p className="muted">{t('line.checkAhead')}</p>
    </Note>
  );
}
