import type { JoinedTurn } from '../api/types';
import { millisOf, spokenWait } from '../time/duration';
import { Button } from '../ui/Button';
import type { Told } from './useTold';
import { useWords } from '../i18n/words';

interface WhatNextProps {
  readonly terms: Pick<JoinedTurn, 'callWindow' | 'timeInside'>;
  readonly told: Told;
  readonly onTell: () => void;
}

/** What happens next, and that one may look elsewhere meanwhile. */
export function WhatNext({ terms, told, onTell }: WhatNextProps) {
  const { t } = useWords();
  const say = (duration: string) => {
    const { unit, count } = spokenWait(millisOf(duration));
    return t(`time.${unit}`, { count });
  };
  return (
    <section className="what-next">
      <h2>{t('line.nextTitle')}</h2>
      <ol>
        <li>{t('line.next1')}</li>
        <li>{t('line.next2', { time: say(terms.timeInside) })}</li>
        <li>{t('line.next3')}</li>
      </ol>
      <p className="muted">{t('line.mayClose', { time: say(terms.callWindow) })}</p>
      <p role="status">
        {told === 'OFF' ? (
          <Button kind="secondary" onClick={onTell}>
            {t('line.tellMe')}
          </Button>
        ) : (
          t(told === 'SOUND' ? 'line.toldBySound' : 'line.toldByNote')
        )}
      </p>
    </section>
  );
}
