import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { canHash } from '../line/draw';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { BrokenChain } from './follow';
import type { Reading } from './readLine';

interface VerdictProps {
  readonly reading: Reading | undefined;
  /** Why it was not read to the end, if so. */
  readonly trouble: unknown;
  /** How many heads were looked for. */
  readonly looked: number;
  readonly onAgain: () => void;
}

/** Whether all fits together, as far as it was read. */
export function Verdict({ reading, trouble, looked, onAgain }: VerdictProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!canHash()) return <Note tone="warn" title={t('record.unable')} live="status" />;
  if (trouble instanceof BrokenChain) return <Broken seq={trouble.seq} wrong={trouble.wrong} />;
  if (trouble) return <ProblemNote error={trouble} onRetry={onAgain} />;
  if (!reading) return <Loading />;
  const shown = format.number(reading.line.seq);
  if (!reading.isAll) return <Note title={t('record.reading', { shown })} />;
  const { missing, line } = reading;
  if (missing.size > 0)
    return (
      <Note tone={line.holes > 0 ? 'warn' : 'bad'} title={t('record.headMissing')} live="alert">
        <p>{t(line.holes > 0 ? 'record.headInHole' : 'record.keepThis')}</p>
      </Note>
    );
  return (
    <Note tone="good" title={t('record.whole', { shown })} live="status">
      <p>{t('record.heads', { shown: format.number(looked) })}</p>
      <p>{t(line.isOver ? 'record.keyTold' : 'record.keyLater')}</p>
      {!line.isOver && (
        <p className="row">
          <Button kind="secondary" onClick={onAgain}>
            {t('record.again')}
          </Button>
        </p>
      )}
    </Note>
  );
}

function Broken({ seq, wrong }: Pick<BrokenChain, 'seq' | 'wrong'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Note tone="bad" title={t('record.broken', { shown: format.number(seq) })} live="alert">
      <p>{t(`record.wrong.${wrong}`)}</p>
      <p>{t('record.keepThis')}</p>
    </Note>
  );
}
