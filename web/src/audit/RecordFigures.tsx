import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Card } from '../ui/Card';
import type { Followed } from './follow';

/** What became of all places of the line. */
export function RecordFigures({ line }: { readonly line: Followed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { end, called, again, cameIn, calledUpTo, left, silent, uncounted, lost } = line;
  const passed = [
    ['left', left],
    ['silent', silent],
    ['uncounted', uncounted],
    ['lost', lost],
  ] as const;
  return (
    <Card title={t('record.figures')}>
      <dl className="facts record-facts">
        {(
          [
            ['places', end],
            ['called', called],
            ['cameIn', cameIn],
            [line.isOver ? 'neverCalled' : 'waiting', end - calledUpTo],
          ] as const
        ).map(([name, count]) => (
          <div key={name}>
            <dt>{t(`record.${name}`)}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {(again > 0 || passed.some(([, count]) => count > 0)) && (
        <ul className="record-passed">
          {passed
            .filter(([, count]) => count > 0)
            .map(([why, count]) => (
              <li key={why}>{t(`record.passed.${why}`, { shown: format.number(count) })}</li>
            ))}
          {again > 0 && <li>{t('record.calledAgain', { shown: format.number(again) })}</li>}
        </ul>
      )}
    </Card>
  );
}
