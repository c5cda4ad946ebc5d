import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import type { Told } from './useTold';

interface WhatNextProps {
  readonly told: Told;
  readonly onTell: () => void;
}

/** What happens next, and that one may look elsewhere meanwhile. */
export function WhatNext({ told, onTell }: WhatNextProps) {
  const { t } = useTranslation();
  return (
    <section className="what-next">
      <h2>{t('line.nextTitle')}</h2>
      <ol>
        <li>{t('line.next1')}</li>
        <li>{t('line.next2')}</li>
        <li>{t('line.next3')}</li>
      </ol>
      <p className="muted">{t('line.mayClose')}</p>
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
