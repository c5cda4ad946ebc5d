import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { useUnitNames } from '../seats/useUnitNames';
import { Button } from '../ui/Button';
import type { Guest } from './types';
import type { In, Out, Verdict } from './verdict';

/** Takes back what one act has let in. */
type Undo = (booking: string, units: readonly string[]) => void;

interface VerdictPanelProps {
  readonly verdict: Verdict | undefined;
  readonly busy: boolean;
  readonly zone: string;
  readonly onUndo: Undo;
}

/** Green or red, in words and shape as well, to be understood from an arm's length in a second. */
export function VerdictPanel({ verdict, busy, zone, onUndo }: VerdictPanelProps) {
  const { t } = useTranslation();
  return (
    <div className="door-verdict" aria-live="assertive" aria-busy={busy}>
      {busy && <p className="verdict busy">{t('door.checking')}</p>}
      {!busy && !verdict && <p className="verdict none">{t('door.ready')}</p>}
      {!busy && verdict?.ok && <Yes verdict={verdict} onUndo={onUndo} />}
      {!busy && verdict && !verdict.ok && <No verdict={verdict} zone={zone} />}
    </div>
  );
}

function Yes({ verdict, onUndo }: { readonly verdict: In; readonly onUndo: Undo }) {
  const { t } = useWords();
  const { guest, count, offline, unitIds } = verdict;
  const inside = guest?.entries.length ?? 0;
  return (
    <div className="verdict yes" data-testid="yes">
      <p className="verdict-word">
        <Mark path="M5 13l5 5L19 7" /> {t('door.yes')}
      </p>
      <p className="verdict-count">{t('door.people', { count })}</p>
      {guest && <Who guest={guest} units={unitIds} />}
      {guest && inside < guest.units.length && <p>{t('door.partly', { inside, all: guest.units.length })}</p>}
      {offline && <p className="small">{t(guest ? 'door.byList' : 'door.bySignature')}</p>}
      {guest && !offline && (
        <Button kind="secondary" onClick={() => onUndo(guest.bookingId, unitIds)}>
          {t('door.undo')}
        </Button>
      )}
    </div>
  );
}

function No({ verdict, zone }: { readonly verdict: Out; readonly zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { why, guest, at, gate, by, startsAt } = verdict;
  const key = `door.no.${why}` as 'door.no.ALREADY_IN';
  return (
    <div className="verdict no" data-testid="no">
      <p className="verdict-word">
        <Mark path="M6 6l12 12M18 6L6 18" /> {t('door.stop')}
      </p>
      <p className="verdict-count">{t(key, { defaultValue: t('door.no.OTHER') })}</p>
      {at && (
        <p className="strong">
          {t(by ? 'door.firstBy' : 'door.first', { time: format.time(at, zone), gate, by })}
        </p>
      )}
      {startsAt && (
        <p className="strong">{t('door.itIsFor', { moment: format.shortMoment(startsAt, zone) })}</p>
      )}
      {guest && <Who guest={guest} units={guest.units.map(({ unitId }) => unitId)} />}
    </div>
  );
}

function Who({ guest, units }: { readonly guest: Guest; readonly units: readonly string[] }) {
  const names = useUnitNames();
  const seats = guest.units.filter(({ unitId }) => units.includes(unitId));
  return (
    <>
      <ul className="verdict-seats">
        {names(seats).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>
        {guest.name} · <span className="verdict-code">{guest.code}</span>
      </p>
    </>
  );
}

function Mark({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="40" height="40" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
