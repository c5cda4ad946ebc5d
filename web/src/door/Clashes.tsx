import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import type { Clash } from './types';

interface ClashesProps {
  readonly clashes: readonly Clash[];
  readonly zone: string;
  readonly onSettled: (clash: Clash) => void;
}

/** Who was let in without the server and should not have been, as it turned out when it could be asked. */
export function Clashes({ clashes, zone, onSettled }: ClashesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (clashes.length === 0) return null;
  return (
    <Card title={t('door.clashes')}>
      <p className="muted">{t('door.clashesText')}</p>
      <ul className="door-clashes" data-testid="clashes">
        {clashes.map((clash) => (
          <li key={clash.mark.key}>
            <p className="strong">
              <span className="verdict-code">{clash.bookingCode}</span> {clash.title}
            </p>
            <p>
              {t('door.hereAt', { time: format.time(clash.mark.seenAt, zone), gate: clash.mark.gate })}
              {clash.at && (
                <>
                  <br />
                  {t('door.firstBy', { time: format.time(clash.at, zone), gate: clash.gate, by: clash.by })}
                </>
              )}
            </p>
            <Button kind="secondary" onClick={() => onSettled(clash)}>
              {t('door.settled')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
