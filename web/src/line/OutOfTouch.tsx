import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { spokenAge } from '../time/duration';
import { useAge } from '../time/useAge';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import type { Touch } from './useLine';

interface OutOfTouchProps {
  readonly touch: Exclude<Touch, 'FINE'>;
  /** When the server was heard last, milliseconds since 1970 by this machine's clock; 0 when it never was. */
  readonly heardAt: number;
  /** True when this browser is known to have a place. */
  readonly stands: boolean;
  readonly onAsk: () => void;
}

/** Says that the server cannot be heard just now, since when, what is known, and that it goes on by itself. */
export function OutOfTouch({ touch, heardAt, stands, onAsk }: OutOfTouchProps) {
  const { t } = useTranslation();
  return (
    <Note tone="warn" title={t(touch === 'OFFLINE' ? 'line.offline' : 'line.noAnswer')} live="status">
      <p>{t(stands ? 'line.placeKept' : 'line.noPlaceYet')}</p>
      {heardAt > 0 && <LastHeard at={heardAt} />}
      <p className="row">
        <Button kind="secondary" onClick={onAsk}>
          {t('line.askNow')}
        </Button>
      </p>
    </Note>
  );
}

function LastHeard({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { unit, count } = spokenAge(useAge(at));
  const time = format.exactTime(new Date(at).toISOString());
  return (
    <p className="small" aria-live="off">
      {t('line.lastHeard', { time, age: t(`time.${unit}`, { count }) })}
    </p>
  );
}
